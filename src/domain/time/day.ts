/** A plain calendar date, counted in whole days since 1 January 1970. Dates are day numbers inside the domain; ISO text and `Temporal.PlainDate` only at its edges. */
export type Day = number & { readonly kind: 'day' };

/** An instant, counted in milliseconds since 1 January 1970 UTC. */
export type Moment = number & { readonly kind: 'moment' };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The day written as `YYYY-MM-DD`, or undefined when the text is not a real date of the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const milliseconds = Date.UTC(year, month - 1, date);
  const read = new Date(milliseconds);
  read.setUTCFullYear(year, month - 1, date);
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== date) return undefined;
  return Math.floor(read.getTime() / MS_PER_DAY) as Day;
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

/** The day a number of days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}
