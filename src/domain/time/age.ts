import type { Day } from './day.ts';
import { countInWords, dayInWords } from './in-words.ts';
import { completedMonths, monthAnniversary } from './months.ts';

/** When a child was born or, until then, is expected: always exactly one of the two. */
export type Birth = { readonly bornOn: Day } | { readonly expectedOn: Day };

/**
 * Age in completed years on a day; before birth it is below 0. An age is reached as the birthday begins (Family Law
 * Reform Act 1969 s9 [K]); a birthday of 29 February falls on 1 March in other years.
 */
export function ageOn(bornOn: Day, on: Day): number {
  return Math.floor(completedMonths(bornOn, on) / 12);
}

/** The day on which an age is reached: `ageOn` gives it from this day on. */
export function birthday(bornOn: Day, age: number): Day {
  return monthAnniversary(bornOn, 12 * age);
}

/** Age as one would say it: days in the first week, weeks to 3 months, months to 2 years, then years; and for a child not yet born, when it is expected. */
export function ageInWords(birth: Birth, on: Day): string {
  if ('bornOn' in birth) return on < birth.bornOn ? bornLater(birth.bornOn) : livedInWords(birth.bornOn, on);
  // The day has passed and no birth is recorded: say so, rather than that the child is unborn.
  const state = on <= birth.expectedOn ? 'unborn, expected' : 'birth not recorded, was expected';
  return `${state} ${dayInWords(birth.expectedOn)}`;
}

function bornLater(bornOn: Day): string {
  return `unborn, later born on ${dayInWords(bornOn)}`;
}

function livedInWords(bornOn: Day, on: Day): string {
  const days = on - bornOn;
  if (days === 0) return 'newborn';
  if (days < 7) return countInWords(days, 'day');
  const months = completedMonths(bornOn, on);
  if (months < 3) return countInWords(Math.floor(days / 7), 'week');
  return months < 24 ? countInWords(months, 'month') : countInWords(Math.floor(months / 12), 'year');
}
