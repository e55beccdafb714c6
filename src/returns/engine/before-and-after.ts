import { weekdayOf } from '#domain/time/day.ts';
import type { DateCell } from './cell.ts';

const SATURDAY = 6;

/** True when both dates are there and the first is earlier. */
export function isBefore(one: DateCell, other: DateCell): boolean {
  const [day, from] = [one.day, other.day];
  return day !== undefined && from !== undefined && day < from;
}

/** True when both dates are there and the first is later. */
export function isAfter(one: DateCell, other: DateCell): boolean {
  return isBefore(other, one);
}

/** True when both dates are there and are one day. */
export function isSameDay(one: DateCell, other: DateCell): boolean {
  const [day, from] = [one.day, other.day];
  return day !== undefined && day === from;
}

/** True when the date is there and is a Saturday or a Sunday. */
export function isAtWeekend({ day }: DateCell): boolean {
  return day !== undefined && weekdayOf(day) >= SATURDAY;
}
