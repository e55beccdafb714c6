import type { AddressParts } from './address-parts.ts';
import { figurePattern, LARGER_BEFORE, wordsOfNumber } from './number-spellings.ts';
import { skeletonOf } from './seen-text.ts';
import { wordSpellings } from './word-spellings.data.ts';

/** The words of a name as a pattern over a skeleton, each in every way it is shortened. */
export function wordsPattern(words: readonly string[]): string {
  return words.map(wordPattern).join('');
}

/** A house or flat number as a pattern: in figures (`figures`) or in words (`words`). */
export function numberPattern(numbers: readonly string[]): string {
  const each = [...new Set(numbers.flatMap((number) => [number, number.replace(/[a-z]$/, '')]))];
  const figures = each.map((number) => skeletonOf(number)).sort(longestFirst);
  const words = each
    .flatMap((number) => wordsOfNumber(number.replace(/[a-z]$/, '')).map((word) => `${word}${letterOf(number)}`))
    .sort(longestFirst);
  const spelled = words.length === 0 ? '' : `|${LARGER_BEFORE}(?<words>${words.join('|')})`;
  return `(?:(?<figures>${figures.join('|')})${spelled})`;
}

/** A postcode as a pattern: each figure may be written as a word. */
export function postcodePattern(postcode: string): string {
  return [...postcode].map((each) => (/\d/.test(each) ? figurePattern(each) : skeletonOf(each))).join('');
}

/** The first half of a postcode, as a pattern. */
export function areaPattern({ postcode = '' }: AddressParts): string {
  // With another second half it is another postcode.
  return `${postcodePattern(postcode.slice(0, -3))}(?![0-9][a-z01]{2})`;
}

/** What forms and lists put between a number and its street. */
export const BETWEEN = `(?:${['street', 'road', 'streetname', 'roadname', 'nameofstreet', 'address', 'addressline1', 'addressline2', 'line1', 'line2'].map(skeletonOf).join('|')})?`;
/** What stands before a number that comes after its street. */
export const BEFORE_NUMBER = `(?:${['number', 'no', 'num', 'nr', 'house', 'housenumber', 'houseno', 'at'].map(skeletonOf).join('|')})?`;
function wordPattern(written: string): string {
  const isPossessive = written.endsWith("'");
  const word = isPossessive ? written.slice(0, -1) : written;
  if (word === 'and' || word === 'the') return `(?:${word})?`;
  const ways = wordSpellings.filter((group) => group.includes(word)).flat();
  const spellings = [...new Set([word, ...ways])].map(skeletonOf).sort(longestFirst);
  const pattern = `(?:${spellings.join('|')})`;
  return isPossessive ? `${pattern.replace(/s\)$/, ')')}s?` : pattern;
}

function letterOf(number: string): string {
  return skeletonOf(/[a-z]$/.exec(number)?.[0] ?? '');
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}
