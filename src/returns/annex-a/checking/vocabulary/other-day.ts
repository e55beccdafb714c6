import { isSameDay } from '../../../engine/before-and-after.ts';
import type { DateCell } from '../../../engine/cell.ts';
import type { Found } from '../../../engine/rule-facts.ts';
import { someRow } from './some-row.ts';

/** Tells a date that other rows have otherwise: one of them with the same day is enough, and what is not there is no other day. */
export function tellOtherDay(date: DateCell, elsewhere: readonly DateCell[], found: Found): void {
  const given = elsewhere.filter(({ isBlank }) => !isBlank);
  const [first] = given;
  if (first === undefined || date.day === undefined) return;
  if (!someRow(given, (each) => isSameDay(each, date))) found(date, first);
}
