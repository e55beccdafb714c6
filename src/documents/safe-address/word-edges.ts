import type { Given, Span } from './secret.ts';
import type { SeenText } from './seen-text.ts';

/** What a pattern found in a skeleton, with where its number stands. */
export interface Match {
  readonly from: number;
  readonly until: number;
  readonly figures?: readonly [number, number];
  readonly words?: readonly [number, number];
}

/** True where a word begins. */
export function beginsWord({ starts }: SeenText, from: number): boolean {
  return starts[from] === 1;
}

/** True where a word ends: the next begins, or figures come after letters. */
export function endsWord({ raw, starts }: SeenText, until: number): boolean {
  if (until >= raw.length || starts[until] === 1) return true;
  return /\d/.test(raw[until] ?? '') && /[a-z]/.test(raw[until - 1] ?? '');
}

/** True when the number a pattern found stands by itself: 12 is no part of 112, and "1, 2" is not 12. */
export function isWholeNumber(text: SeenText, { figures, words }: Match): boolean {
  if (words !== undefined) return beginsWord(text, words[0]);
  if (figures === undefined) return false;
  const [from, until] = figures;
  for (let place = from + 1; place < until; place += 1)
    if (text.starts[place] === 1 && /\d/.test(text.skeleton[place] ?? '')) return false;
  if (isFigure(text, until) && text.starts[until] !== 1) return false;
  return beginsWord(text, from) || (/[a-z]/.test(text.raw[from - 1] ?? '') && isFigure(text, from));
}

/** True when the number before a place is the day of a month or an hour: "Station Road, 12 June". */
export function isDayOrHour({ raw, starts }: SeenText, until: number): boolean {
  const next = starts.indexOf(1, until + 1);
  const word = raw.slice(until, next < 0 ? undefined : next);
  if (starts[until] !== 1) return /^(st|nd|rd|th|am|pm)$/.test(word);
  return /^(jan|feb|mar(ch)?$|apr|may$|june?$|july?$|aug|sept?|oct|nov|dec|am$|pm$)/.test(word);
}

/** True when the words between two places begin another sentence, or name another postcode: the two are not of one address. */
export function isBroken({ source, at }: SeenText, from: number, until: number): boolean {
  if (from === until) return false;
  const between = source.slice(at[from - 1] ?? 0, at[until] ?? source.length);
  return /[.!?]\s+[“"‘(]?\p{Lu}/u.test(between) || /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i.test(between);
}

/** True when at least one of the letters is one, and no figure that only looks like one. */
export function hasLetters({ raw }: SeenText, from: number, until: number): boolean {
  return /[a-z]/.test(raw.slice(from, until).replace(/[oil]/g, ''));
}

/** What was found as a place of the source. */
export function spanOf({ at }: SeenText, given: Given, from: number, until: number): Span {
  return { given, from: at[from] ?? 0, until: (at[until - 1] ?? 0) + 1 };
}

function isFigure({ raw }: SeenText, place: number): boolean {
  return /\d/.test(raw[place] ?? '');
}
