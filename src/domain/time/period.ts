import { addDays, calendarDateOf, type Day, dayOfCalendarDate, isoDay } from './day.ts';
import { endOfMonth, firstDayOf, laterMonth, type Month, monthAnniversary, monthOf } from './months.ts';

/** A stretch of days: `from` is its first day, `until` the first day no longer in it; without `until` it is still open. */
export interface Period {
  readonly from: Day;
  readonly until?: Day | undefined;
}

/** A period that has an end. */
export interface ClosedPeriod extends Period {
  readonly until: Day;
}

/** True when the day is in the period: its first day is, its `until` is not. */
export function contains(period: Period, day: Day): boolean {
  return period.from <= day && day < endOf(period);
}

/** True when some day is in both periods; one that ends on the day the other begins does not overlap it. */
export function overlaps(one: Period, other: Period): boolean {
  return Math.max(one.from, other.from) < Math.min(endOf(one), endOf(other));
}

/** The days that are in both periods, or undefined when none is. */
export function findCommonPart(one: Period, other: Period): Period | undefined {
  if (!overlaps(one, other)) return undefined;
  const from = Math.max(one.from, other.from) as Day;
  const until = Math.min(endOf(one), endOf(other)) as Day;
  return until === Number.POSITIVE_INFINITY ? { from } : { from, until };
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

/** The calendar months that have a day in the period, in order. */
export function listMonths(period: ClosedPeriod): readonly Month[] {
  const months: Month[] = [];
  if (period.until <= period.from) return months;
  for (let month = monthOf(period.from); firstDayOf(month) < period.until; month = laterMonth(month, 1))
    months.push(month);
  return months;
}

/** The collection year written as "2025-26" (or "2025/26"): 1 April 2025 to 31 March 2026. Undefined when the text is not one. */
export function parseCollectionYear(text: string): ClosedPeriod | undefined {
  const match = /^(\d{4})[-/](\d{2})$/.exec(text);
  if (match === null) return undefined;
  const ending = Number(match[1]) + 1;
  return ending % 100 === Number(match[2]) ? yearEndingMarch(ending) : undefined;
}

/** The collection year written as "2025-26". Throws RangeError when it is not one: use it for values already checked. */
export function collectionYear(text: string): ClosedPeriod {
  const period = parseCollectionYear(text);
  if (period !== undefined) return period;
  throw new RangeError(`"${text}" is not a collection year: write two years that follow each other, such as 2025-26.`);
}

/** The collection year as "2025-26". Throws RangeError when the period does not run from 1 April to 31 March. */
export function formatCollectionYear(period: Period): string {
  const ending = yearEndingMarchOf(period.from);
  const whole = yearEndingMarch(ending);
  if (period.from !== whole.from || period.until !== whole.until)
    throw new RangeError(`${spelt(period)} is not a collection year: it must run from 1 April to 31 March.`);
  return `${ending - 1}-${String(ending % 100).padStart(2, '0')}`;
}

function endOf(period: Period): number {
  return period.until ?? Number.POSITIVE_INFINITY;
}

function spelt({ from, until }: Period): string {
  return until === undefined ? `The open period from ${isoDay(from)}` : `${isoDay(from)} until ${isoDay(until)}`;
}
