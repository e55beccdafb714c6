import { addDays, calendarDateOf, type Day, dayOfCalendarDate, isoDay, parseDay } from './day.ts';

/** A calendar month written `YYYY-MM`; its text sorts in order of time. */
export type Month = string & { readonly kind: 'month' };

/** The same date a number of months later (earlier when negative), or the last day of that month when it is too short: 30 November and 3 months is 28 February. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = calendarDateOf(day);
  return dayOfCalendarDate(year, month + count, Math.min(date, daysInMonth(year, month + count)));
}

/** The same date a number of years later (earlier when negative); 29 February becomes 28 February. For a birthday use `birthday`. */
export function addYears(day: Day, count: number): Day {
  return addMonths(day, 12 * count);
}

/**
 * The same date a number of months later (earlier when negative), or the first of the next month when that month is too
 * short. Twelve months that end on 28 February begin on 1 March, so no date is counted twice; ages are reached by it too.
 */
export function monthAnniversary(day: Day, count: number): Day {
  const { year, month, date } = calendarDateOf(day);
  return dayOfCalendarDate(year, month + count, Math.min(date, daysInMonth(year, month + count) + 1));
}

/** How many whole months have passed from one day to another, by `monthAnniversary`; below 0 when `to` is the earlier. */
export function completedMonths(from: Day, to: Day): number {
  const [start, end] = [calendarDateOf(from), calendarDateOf(to)];
  return 12 * (end.year - start.year) + end.month - start.month - (end.date < start.date ? 1 : 0);
}

/** How many days a month has; month 1 is January, and 13 is January of the next year. */
export function daysInMonth(year: number, month: number): number {
  return dayOfCalendarDate(year, month + 1, 1) - dayOfCalendarDate(year, month, 1);
}

/** The first day of the month the day is in. */
export function startOfMonth(day: Day): Day {
  return addDays(day, 1 - calendarDateOf(day).date);
}

/** The first day that is no longer in the day's month: ends are half-open, so 3 April gives 1 May. */
export function endOfMonth(day: Day): Day {
  const { year, month } = calendarDateOf(day);
  return dayOfCalendarDate(year, month + 1, 1);
}

/** The month the day is in. */
export function monthOf(day: Day): Month {
  return isoDay(day).slice(0, 7) as Month;
}

/** The first day of a month. Throws RangeError when it is not written `YYYY-MM`. */
export function firstDayOf(month: Month): Day {
  const first = parseDay(`${month}-01`);
  if (first === undefined) throw new RangeError(`"${month}" is not a month written YYYY-MM`);
  return first;
}

/** The month a number of months later (earlier when negative). */
export function laterMonth(month: Month, count: number): Month {
  return monthOf(addMonths(firstDayOf(month), count));
}
