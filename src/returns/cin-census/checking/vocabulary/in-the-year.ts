import type { Day } from '#domain/time/day.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import type { DateCell } from '../../../engine/cell.ts';
import type { CensusYear } from '../census-year.ts';

/** True when the date is there and lies in the collection year, both ends included. */
export function isInTheYear({ day }: DateCell, { opensOn, closesOn }: CensusYear): boolean {
  return day !== undefined && day >= opensOn && day <= closesOn;
}

/** True when the date is there and lies before or after the collection year. */
export function isOutsideTheYear(date: DateCell, census: CensusYear): boolean {
  return date.day !== undefined && !isInTheYear(date, census);
}

/** True when the date is there and is later than the reference date. */
export function isAfterTheYear({ day }: DateCell, { closesOn }: CensusYear): boolean {
  return day !== undefined && day > closesOn;
}

/** True when there is no date, or one later than the reference date. */
export function isMissingOrAfterTheYear(date: DateCell, census: CensusYear): boolean {
  return date.isBlank || isAfterTheYear(date, census);
}

/** True when the date is there and lies more than so many working days before the day. */
export function isLongerAgoThan(workingDays: number, { day }: DateCell, before: Day): boolean {
  return day !== undefined && day < addWorkingDays(before, -workingDays);
}
