import type { CodeType } from './census-codes.ts';
import type { PatternType, ValueType } from './value-type.ts';

const text: ValueType = { kind: 'text' };
const date: ValueType = { kind: 'date' };
const code = (set: CodeType['set']): CodeType => ({ kind: 'code', set });
const always = (word: string): PatternType => ({
  kind: 'pattern',
  id: `always-${word}`,
  pattern: word,
  looksLike: word,
});
const upn: PatternType = {
  kind: 'pattern',
  id: 'upn',
  pattern: '[A-Za-z]\\d{11}(\\d|[A-Za-z])',
  looksLike: 'a unique pupil number: a letter, 11 digits, then a digit or a letter',
};

/** The kinds of value that more than one element of the census holds. `upn` is the form alone: its check letter is for rules. */
export const censusTypes = { text, date, code, always, upn };
