import { skeletonOf } from './seen-text.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'nil ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The words a figure may be read out in. */
export const figureWords: Readonly<Record<string, string>> = {
  ...{ zero: '0', oh: '0', nought: '0', naught: '0', nil: '0', one: '1', two: '2', three: '3', four: '4', five: '5' },
  ...{ six: '6', seven: '7', eight: '8', nine: '9', hundred: '00', thousand: '000' },
};

/** Every way a house number may be written out in words, as they stand in a skeleton; none past 999. */
export function wordsOfNumber(figures: string): readonly string[] {
  const number = Number(figures);
  if (!/^\d{1,3}$/.test(figures) || number === 0) return [];
  const readOut = [...figures].map((figure) => ONES[Number(figure)] ?? '').join('');
  const ways = [...inWords(number), readOut, readOut.replaceAll('zero', 'oh'), readOut.replaceAll('zero', 'o')];
  return [...new Set(ways)].map(skeletonOf);
}

/** A figure, or the word for it, as a pattern over a skeleton. */
export function figurePattern(figure: string): string {
  const words = Object.entries(figureWords).flatMap(([word, value]) => (value === figure ? [skeletonOf(word)] : []));
  return `(?:${[figure, ...words].join('|')})`;
}

/** A word that makes the number after it a larger one: "two" after "twenty" is no 2. */
export const LARGER_BEFORE = `(?<!${[...TENS.slice(2), 'hundred', 'hundredand'].map(skeletonOf).join('|')})`;

function inWords(number: number): readonly string[] {
  if (number < 20) return [ONES[number] ?? ''];
  const [tens, ones] = [Math.floor((number % 100) / 10), number % 10];
  if (number < 100) return [`${TENS[tens] ?? ''}${ones === 0 ? '' : (ONES[ones] ?? '')}`];
  const hundreds = `${ONES[Math.floor(number / 100)] ?? ''}hundred`;
  if (number % 100 === 0) return [hundreds];
  const rest = inWords(number % 100);
  const short = rest.map((each) => `${ONES[Math.floor(number / 100)] ?? ''}${each}`);
  return [...rest.flatMap((each) => [`${hundreds}and${each}`, `${hundreds}${each}`]), ...short];
}
