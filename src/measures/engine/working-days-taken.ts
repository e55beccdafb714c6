import type { IsoDay } from '#domain/people/person.ts';
import { dayOf } from '#domain/time/day.ts';
import { workingDaysBetween } from '#domain/time/working-days.ts';

/** The working days after one day, up to and including another: 0 when no working day has come since. */
export function workingDaysTaken(from: IsoDay, to: IsoDay): number {
  return Math.max(0, workingDaysBetween(dayOf(from), dayOf(to)));
}
