import { birthday } from '#domain/time/age.ts';
import { calendarDateOf, type Day, dayOfCalendarDate } from '#domain/time/day.ts';
import type { DateCell } from '../../../engine/cell.ts';
import type { CensusChild } from '../census-rows.ts';
import type { CensusYear } from '../census-year.ts';

/** True when the child has an expected birth date and no birth date. */
export function isUnborn({ bornOn, expectedOn }: CensusChild): boolean {
  return bornOn.isBlank && !expectedOn.isBlank;
}

/** True when the child had reached the age before the day began: the birthday itself is not before it. */
export function hadReachedAge(age: number, { day }: DateCell, before: Day): boolean {
  return day !== undefined && birthday(day, age) < before;
}

/** The first of September in the collection year, when its school year begins. */
export function schoolYearBeginsOn({ opensOn }: CensusYear): Day {
  return dayOfCalendarDate(calendarDateOf(opensOn).year, 9, 1);
}
