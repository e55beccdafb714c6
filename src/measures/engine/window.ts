import type { IsoDay } from '#domain/people/person.ts';
import { addDays, type Day, dayOf, isoDay } from '#domain/time/day.ts';
import { countInWords, dayInWords, monthInWords, periodInWords } from '#domain/time/in-words.ts';
import { completedMonths, laterMonth, type Month, monthOf, startOfMonth } from '#domain/time/months.ts';
import {
  type ClosedPeriod,
  lastDayOf,
  lastMonths,
  monthPeriod,
  yearEndingMarch,
  yearEndingMarchOf,
} from '#domain/time/period.ts';

/** The stretches of time that figures are shown over. */
export type WindowKind = 'month' | 'rolling 12 months' | 'year ending 31 March' | 'snapshot';

/** A stretch of days a figure is counted over: `from` is its first day, `until` the first day no longer in it. */
export interface Window {
  readonly kind: WindowKind;
  readonly from: IsoDay;
  readonly until: IsoDay;
  /** "November 2026", "12 months to 30 November 2026", "April to November 2026", "at 31 March 2026". */
  readonly label: string;
}

/** What of a year a window covers, when it is less than a whole one (R006). */
export interface PartOfYear {
  /** Whole months covered. */
  readonly months: number;
  /** "8 months" or, when they are not whole, "229 days". */
  readonly covers: string;
  /** What a count is multiplied by, and divided by, to come to a year at the same pace. */
  readonly pace: { readonly times: number; readonly over: number };
  /** "April to November 2026: 8 months, part of a year". Shown wherever the figure is shown. */
  readonly label: string;
}

const MONTHS_IN_YEAR = 12;
const DAYS_IN_YEAR = 365;

/** The window of a kind as it stands on a day, which is its last: a month or year that is not over ends there. */
export function windowAt(kind: WindowKind, asAt: IsoDay): Window {
  const day = dayOf(asAt);
  switch (kind) {
    case 'snapshot':
      return windowOf(kind, { from: day, until: addDays(day, 1) }, `at ${dayInWords(day)}`);
    case 'month':
      return windowOf(kind, toDate(monthPeriod(monthOf(day)), day));
    case 'rolling 12 months':
      return windowOf(kind, lastMonths(day, MONTHS_IN_YEAR), `12 months to ${dayInWords(day)}`);
    case 'year ending 31 March':
      return yearWindow(day);
  }
}

/** The last day of the window: the day of a snapshot. */
export function lastDayIn(window: Window): IsoDay {
  return isoDay(lastDayOf(daysOf(window)));
}

/** The calendar year in which the window's April-to-March year ends; a rate takes the population of that year. */
export function yearEndingMarchIn(window: Window): number {
  return yearEndingMarchOf(lastDayOf(daysOf(window)));
}

/** The windows of a trend: one a month, the last of them as at the day and each before it as at the end of its month. */
export function monthlyWindows(kind: WindowKind, asAt: IsoDay, months: number): readonly Window[] {
  const day = dayOf(asAt);
  return Array.from({ length: months }, (_, index) => {
    const month = laterMonth(monthOf(day), index + 1 - months);
    return windowAt(kind, index === months - 1 ? asAt : lastOf(month));
  });
}

/** What of a year the window covers, from the first day for which records are held; undefined for a whole year or a snapshot. */
export function partOfYear(window: Window, heldFrom?: IsoDay): PartOfYear | undefined {
  if (window.kind === 'snapshot') return undefined;
  const isCut = heldFrom !== undefined && heldFrom > window.from;
  const covered = { from: dayOf(isCut ? heldFrom : window.from), until: dayOf(window.until) };
  if (covered.from >= covered.until) return undefined;
  // Twelve months to 28 February of a leap year begin on 1 March: a whole year, whatever its days.
  if (window.kind === 'rolling 12 months' && !isCut) return undefined;
  const months = completedMonths(covered.from, covered.until);
  if (months >= MONTHS_IN_YEAR) return undefined;
  const days = covered.until - covered.from;
  const { covers, pace } = isWholeMonths(covered)
    ? { covers: countInWords(months, 'month'), pace: { times: MONTHS_IN_YEAR, over: months } }
    : { covers: countInWords(days, 'day'), pace: { times: DAYS_IN_YEAR, over: days } };
  return { months, covers, pace, label: `${spanInWords(covered)}: ${covers}, part of a year` };
}

function yearWindow(day: Day): Window {
  const year = yearEndingMarch(yearEndingMarchOf(day));
  const period = toDate(year, day);
  const isWhole = period.until === year.until;
  return windowOf(
    'year ending 31 March',
    period,
    isWhole ? `year ending ${dayInWords(lastDayOf(year))}` : spanInWords(period),
  );
}

function windowOf(kind: WindowKind, period: ClosedPeriod, label = spanInWords(period)): Window {
  return { kind, from: isoDay(period.from), until: isoDay(period.until), label };
}

function toDate(period: ClosedPeriod, day: Day): ClosedPeriod {
  return { from: period.from, until: addDays(day, 1) };
}

function daysOf(window: Window): ClosedPeriod {
  return { from: dayOf(window.from), until: dayOf(window.until) };
}

function lastOf(month: Month): IsoDay {
  return isoDay(lastDayOf(monthPeriod(month)));
}

function isWholeMonths({ from, until }: ClosedPeriod): boolean {
  return startOfMonth(from) === from && startOfMonth(until) === until;
}

/** "April 2026", "April to November 2026", "April 2026 to January 2027"; with days when the months are not whole. */
function spanInWords(period: ClosedPeriod): string {
  if (!isWholeMonths(period)) return periodInWords(period);
  const [first, last] = [monthOf(period.from), monthOf(lastDayOf(period))];
  if (first === last) return monthInWords(first);
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  return `${isOneYear ? monthInWords(first).replace(/ \d+$/, '') : monthInWords(first)} to ${monthInWords(last)}`;
}
