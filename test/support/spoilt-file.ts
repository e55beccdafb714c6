import fc from 'fast-check';

/** One way to spoil bytes; `at` and `length` are taken round the file. */
export interface Spoiling {
  readonly how: 'overwrite' | 'cut' | 'drop' | 'double' | 'insert' | 'between tags';
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

/** What breaks a file, and what only makes it odd. */
const MEANT: readonly string[] = [
  ...['<', '>', '</', '&', ';', ']]>', '<!--', '<![CDATA[', '<!DOCTYPE x', '<Child>', '\0', '"', '<?'],
  ...[
    '7',
    'é',
    '\n',
    '&amp;',
    '<Colour>red</Colour>',
    '<UPN/>',
    '<Sex>F</Sex>',
    '<!-- -->',
    '<![CDATA[ ]]>',
    '<?sort?>',
  ],
];

/** A way to spoil a file. */
export const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  how: fc.constantFrom('overwrite', 'cut', 'drop', 'double', 'insert', 'between tags', 'between tags'),
  at: fc.integer({ min: 0, max: 1_000_000_000 }),
  length: fc.integer({ min: 1, max: 60 }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 4 }),
    fc.constantFrom(...MEANT).map((text) => new TextEncoder().encode(text)),
  ),
});

/** The file, spoilt. */
export function spoil(file: Uint8Array, { how, at, length, bytes }: Spoiling): Uint8Array {
  const anywhere = at % Math.max(1, file.length);
  const from = how === 'between tags' ? file.indexOf('>'.charCodeAt(0), anywhere) + 1 : anywhere;
  const [before, span, after] = [
    file.subarray(0, from),
    file.subarray(from, from + length),
    file.subarray(from + length),
  ];
  if (how === 'cut') return before;
  if (how === 'drop') return Buffer.concat([before, after]);
  if (how === 'double') return Buffer.concat([before, span, span, after]);
  if (how === 'insert' || how === 'between tags') return Buffer.concat([before, bytes, span, after]);
  return Buffer.concat([before, bytes, file.subarray(from + bytes.length)]);
}
