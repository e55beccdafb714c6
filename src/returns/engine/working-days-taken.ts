import type { Day } from '#domain/time/day.ts';
import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import { areBankHolidaysKnown, workingDaysBetween } from '#domain/time/working-days.ts';

/** The working days from one day to another; undefined when the first is not there or is later, or lies where no bank holidays are known. */
export function workingDaysTaken(from: Day | undefined, until: Day): number | undefined {
  if (from === undefined || from > until || !areBankHolidaysKnown(from) || !areBankHolidaysKnown(until))
    return undefined;
  return workingDaysBetween(from, until);
}

/** The working days from one day to another: "10 working days", or why they are not told. */
export function timeTakenInWords(from: Day | undefined, until: Day): string {
  const workingDays = workingDaysTaken(from, until);
  if (workingDays !== undefined) return countInWords(workingDays, 'working day');
  return from === undefined ? 'its start is not told' : `it cannot be timed from ${dayInWords(from)}`;
}
