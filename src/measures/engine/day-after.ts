import type { IsoDay } from '#domain/people/person.ts';
import { addDays, dayOf, isoDay } from '#domain/time/day.ts';

/** The day after: the first on which something due is overdue. */
export function dayAfter(on: IsoDay): IsoDay {
  return isoDay(addDays(dayOf(on), 1));
}
