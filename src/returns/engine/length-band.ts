import type { Day } from '#domain/time/day.ts';
import { addMonths } from '#domain/time/months.ts';

/** How long things lasted, from short to long, as the Department for Education publishes it. */
export const lengthBands = [
  '3 months or less',
  'More than 3 and up to 6 months',
  'More than 6 months and under 1 year',
  '1 year and under 2 years',
  '2 years or more',
] as const;

/** Two years, as the published figures count them: more than 729 days. */
const LONGEST_UNDER_TWO_YEARS = 729;

/** True when it lasted two years or more. */
export function isTwoYears(from: Day, until: Day): boolean {
  return until - from > LONGEST_UNDER_TWO_YEARS;
}

/** True when it lasted no more than three months. */
export function isThreeMonthsOrLess(from: Day, until: Day): boolean {
  return until <= addMonths(from, 3);
}

/** The band of how long it lasted. */
export function lengthBand(from: Day, until: Day): (typeof lengthBands)[number] {
  const [shortest, short, middling, long, longest] = lengthBands;
  if (isTwoYears(from, until)) return longest;
  if (isThreeMonthsOrLess(from, until)) return shortest;
  if (until <= addMonths(from, 6)) return short;
  return until < addMonths(from, 12) ? middling : long;
}
