/** Bytes that tell of UTF-16 without a mark: half of them are zero where the text is in Latin letters. */
const SAMPLE = 1_024;
const MOSTLY = 0.4;
const SELDOM = 0.05;

/** The encoding that can be seen in the first bytes of a text, or undefined when nothing shows. */
export function seenEncodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return unmarkedUtf16(start.subarray(0, SAMPLE));
}

function unmarkedUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = sample.length >> 1;
  if (pairs < 2) return undefined;
  let [even, odd] = [0, 0];
  for (let place = 0; place < 2 * pairs; place += 2) {
    if (sample[place] === 0) even += 1;
    if (sample[place + 1] === 0) odd += 1;
  }
  if (odd > MOSTLY * pairs && even < SELDOM * pairs) return 'utf-16le';
  return even > MOSTLY * pairs && odd < SELDOM * pairs ? 'utf-16be' : undefined;
}
