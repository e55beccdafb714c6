import type { Day } from '#domain/time/day.ts';
import type { DateCell } from '../../../engine/cell.ts';

/** True when what a row tells of has not ended by the day: its end is not there, or is later. Throws NotDecided when the end cannot be read. */
export function isOpen(endedOn: DateCell, on: Day): boolean {
  const { day } = endedOn;
  return day === undefined || day > on;
}
