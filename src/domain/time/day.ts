/** A plain calendar date, counted in whole days since 1 January 1970. Dates are day numbers inside the domain; ISO text and `Temporal.PlainDate` only at its edges. */
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

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The day written as `YYYY-MM-DD`, or undefined when the text is not a real date of the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOfCalendarDate(year, month, date);
  const read = calendarDateOf(day);
  return read.month === month && read.date === date ? day : undefined;
}

/** The day written as `YYYY-MM-DD`. Throws RangeError when it is not a real date: use it for values already checked. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`"${text}" is not a date written YYYY-MM-DD`);
  return day;
}

/** The day as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of a `Temporal.PlainDate`. */
export function dayOfPlainDate(date: Temporal.PlainDate): Day {
  return dayOf(date.toString());
}

/** The `Temporal.PlainDate` of a day. */
export function plainDateOf(day: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(isoDay(day));
}

/** The day of a year, month and date. A month or date beyond its end runs on into the next: month 13 is January. */
export function dayOfCalendarDate(year: number, month: number, date: number): Day {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return (new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY) as Day;
}

/** The year, month and date of a day. */
export function calendarDateOf(day: Day): CalendarDate {
  const read = new Date(day * MS_PER_DAY);
  return { year: read.getUTCFullYear(), month: read.getUTCMonth() + 1, date: read.getUTCDate() };
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
