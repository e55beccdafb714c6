import { isSameDay } from '../../../engine/before-and-after.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { readableFirst } from '../../../engine/given.ts';

/** True when the date is there and one of the others is the same day. Throws NotDecided when none is, and one or the date itself cannot be read. */
export function isSameDayAsAny(date: DateCell, others: readonly DateCell[]): boolean {
  return readableFirst(others).some((other) => isSameDay(date, other));
}
