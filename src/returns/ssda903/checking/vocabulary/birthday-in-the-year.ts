import { birthday } from '#domain/time/age.ts';
import type { Day } from '#domain/time/day.ts';
import type { DateCell } from '../../../engine/cell.ts';
import type { ReturnYear } from '../return-year.ts';

/** The day in the collection year on which the child reaches the age, both ends included; undefined when it lies outside, or there is no date of birth. */
export function birthdayInTheYear(
  age: number,
  { day: bornOn }: DateCell,
  { opensOn, closesOn }: ReturnYear,
): Day | undefined {
  if (bornOn === undefined) return undefined;
  const on = birthday(bornOn, age);
  return on >= opensOn && on <= closesOn ? on : undefined;
}
