import { addDays, calendarDateOf, type Day, dayOfCalendarDate } from './day.ts';
import { endOfMonth, firstDayOf, type Month, monthAnniversary } from './months.ts';

/** A stretch of days: `from` is its first day, `until` the first day no longer in it; without `until` it is still open. */
export interface Period {
  readonly from: Day;
  readonly until?: Day | undefined;
}

/** A period that has an end. */
export interface ClosedPeriod extends Period {
  readonly until: Day;
}

/** The last day in a period that has an end. */
export function lastDayOf(period: ClosedPeriod): Day {
  return addDays(period.until, -1);
}

/** The year that ends on 31 March of the year given: what the Department for Education calls "2026" runs from 1 April 2025. */
export function yearEndingMarch(year: number): ClosedPeriod {
  return { from: dayOfCalendarDate(year - 1, 4, 1), until: dayOfCalendarDate(year, 4, 1) };
}

/** The calendar year in which the day's April-to-March year ends: 2026 for 31 March 2026, 2027 for the next day. */
export function yearEndingMarchOf(day: Day): number {
  const { year, month } = calendarDateOf(day);
  return month < 4 ? year : year + 1;
}

/** The twelve months before `until`, which is not in them: until 1 April 2026 they begin on 1 April 2025. */
export function rollingTwelveMonths(until: Day): ClosedPeriod {
  return { from: monthAnniversary(until, -12), until };
}

/** The months up to and including `asAt`, not calendar months: 6 months to 30 September begin on 1 April. */
export function lastMonths(asAt: Day, count: number): ClosedPeriod {
  const until = addDays(asAt, 1);
  return { from: monthAnniversary(until, -count), until };
}

/** The days of a calendar month. */
export function monthPeriod(month: Month): ClosedPeriod {
  const from = firstDayOf(month);
  return { from, until: endOfMonth(from) };
}
