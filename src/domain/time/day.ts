/** A plain calendar date, counted in whole days since 1 January 1970. Dates are day numbers inside the domain; ISO text only at its edges. */
export type Day = number & { readonly kind: 'day' };

/** A plain date as it is kept and exchanged: `YYYY-MM-DD`. */
export type IsoDay = string;

/** An instant, counted in milliseconds since 1 January 1970 UTC. */
export type Moment = number & { readonly kind: 'moment' };

/** A calendar date taken apart; months count from 1 (January) to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const ISO_LENGTH = 10;
const HYPHEN = 45;
const ZERO = 48;
const SHORTEST_MONTH = 28;

// The calendar repeats every 400 years. Counted from 1 March, a leap day is the last day of its year, and the months
// before it come in the same lengths, 153 days to every five.
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_100_YEARS = 36_524;
const DAYS_IN_4_YEARS = 1461;
const DAYS_IN_YEAR = 365;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/** The day written as `YYYY-MM-DD`, or undefined when the text is not a real date of the calendar. */
export function parseDay(text: string): Day | undefined {
  // Read sign by sign: a rebuild parses millions of dates, and a pattern with slices of text takes ten times as long.
  if (text.length !== ISO_LENGTH || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  return realDay(100 * twoDigits(text, 0) + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
}

/** The day of a year, month and date; undefined when the calendar has no such day, or one of them is not a number. */
export function realDay(year: number, month: number, date: number): Day | undefined {
  // NaN is never at least anything.
  if (!(year >= 0 && month >= 1 && month <= 12 && date >= 1)) return undefined;
  const first = dayOfCalendarDate(year, month, 1);
  if (date > SHORTEST_MONTH && date > dayOfCalendarDate(year, month + 1, 1) - first) return undefined;
  return addDays(first, date - 1);
}

/** The day written as `YYYY-MM-DD`. Throws RangeError when it is not a real date: use it for values already checked. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`"${text}" is not a date written YYYY-MM-DD`);
  return day;
}

/** The day as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const { year, month, date } = calendarDateOf(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** The day of a year, month and date. A month or date beyond its end runs on into the next: month 13 is January. */
export function dayOfCalendarDate(year: number, month: number, date: number): Day {
  const months = 12 * year + month - 3;
  const marchYear = Math.floor(months / 12);
  return (daysBeforeYear(marchYear) + daysBeforeMonth(months - 12 * marchYear) + date - 1 - DAYS_TO_1970) as Day;
}

/** The year, month and date of a day. */
export function calendarDateOf(day: Day): CalendarDate {
  const since = day + DAYS_TO_1970;
  const cycle = Math.floor(since / DAYS_IN_400_YEARS);
  const inCycle = since - cycle * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(inCycle / (DAYS_IN_4_YEARS - 1)) -
    Math.floor(inCycle / DAYS_IN_100_YEARS) +
    Math.floor(inCycle / (DAYS_IN_400_YEARS - 1));
  const yearInCycle = Math.floor((inCycle - leapDays) / DAYS_IN_YEAR);
  const inYear = inCycle - daysBeforeYear(yearInCycle);
  const sinceMarch = Math.floor((5 * inYear + 2) / 153);
  const isNextYear = sinceMarch >= 10;
  return {
    year: 400 * cycle + yearInCycle + (isNextYear ? 1 : 0),
    month: sinceMarch + (isNextYear ? -9 : 3),
    date: inYear - daysBeforeMonth(sinceMarch) + 1,
  };
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  // Day 0 was a Thursday; the remainder is made positive for days before it.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day a number of days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** The number two digits write at a place of a text; NaN when they are no digits. */
export function twoDigits(text: string, at: number): number {
  return 10 * digit(text, at) + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** The days from 1 March of the year 0 to 1 March of a year. */
function daysBeforeYear(year: number): number {
  return DAYS_IN_YEAR * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** The days from 1 March to the first of the month so many months later. */
function daysBeforeMonth(sinceMarch: number): number {
  return Math.floor((153 * sinceMarch + 2) / 5);
}

function padded(number: number, width: number): string {
  const digits = String(number);
  return digits.length === width ? digits : digits.padStart(width, '0');
}
