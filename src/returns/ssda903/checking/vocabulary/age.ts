import { birthday } from '#domain/time/age.ts';
import type { Day } from '#domain/time/day.ts';
import type { DateCell } from '../../../engine/cell.ts';

/** True when there is a date of birth and the child has reached the age on the day: the birthday itself counts. */
export function hasReachedAge(age: number, { day: bornOn }: DateCell, on: Day): boolean {
  return bornOn !== undefined && birthday(bornOn, age) <= on;
}

/** True when there is a date of birth and the child is still below the age on the day. */
export function isBelowAge(age: number, bornOn: DateCell, on: Day): boolean {
  return bornOn.day !== undefined && !hasReachedAge(age, bornOn, on);
}
