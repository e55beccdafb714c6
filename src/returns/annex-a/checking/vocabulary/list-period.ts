import type { Day } from '#domain/time/day.ts';
import { addMonths } from '#domain/time/months.ts';

/** True when the day is in the six months the lists of events are of, the day they were drawn up included. */
export function isInListPeriod(day: Day | undefined, on: Day): day is Day {
  return day !== undefined && day > addMonths(on, -6) && day <= on;
}

/** True when the day is in the twelve months before the lists were drawn up, that day included. */
export function isInLastYear(day: Day | undefined, on: Day): day is Day {
  return day !== undefined && day > addMonths(on, -12) && day <= on;
}
