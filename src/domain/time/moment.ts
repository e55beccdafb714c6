import { addDays, calendarDateOf, type Day, dayOfCalendarDate, type Moment, parseDay, weekdayOf } from './day.ts';

/** A time of day on the clocks of England. */
export interface LondonTime {
  readonly day: Day;
  readonly hour: number;
  readonly minute: number;
}

interface SummerTime {
  readonly begins: number;
  readonly ends: number;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const MS_PER_DAY = 24 * MS_PER_HOUR;

const ISO_MOMENT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

const summerTimes = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => summerTimeOf(FIRST_YEAR + index));

/**
 * The moment written in ISO 8601 with its zone (`2026-04-03T14:05:00+01:00` or `…Z`), kept to the millisecond.
 * Undefined when the text is not one, has no zone, or is outside 1990 to 2099, where the clocks are not known here.
 */
export function parseMoment(text: string): Moment | undefined {
  const [whole, date = '', hour, minute, second = '0', fraction = '0', zone = ''] = ISO_MOMENT.exec(text) ?? [];
  const day = parseDay(date);
  if (whole === undefined || day === undefined) return undefined;
  const clock = Number(hour) * MS_PER_HOUR + Number(minute) * MS_PER_MINUTE + Number(second) * 1000;
  const moment = (day * MS_PER_DAY + clock + milliseconds(fraction) - zoneOffset(zone)) as Moment;
  return findSummerTime(moment) === undefined ? undefined : moment;
}

/** The moment written in ISO 8601 with its zone. Throws RangeError when it is not one: use it for values already checked. */
export function momentOf(text: string): Moment {
  const moment = parseMoment(text);
  if (moment !== undefined) return moment;
  throw new RangeError(
    `"${text}" is not a moment between ${FIRST_YEAR} and ${LAST_YEAR} written with its zone, such as 2026-04-03T14:05:00+01:00.`,
  );
}

/** The moment in ISO 8601, in UTC, to the millisecond. */
export function isoMoment(moment: Moment): string {
  return new Date(moment).toISOString();
}

/** The date in England at a moment: half past midnight on a summer night is already the next day, though not yet in UTC. */
export function dayOfMoment(moment: Moment): Day {
  return Math.floor((moment + londonOffset(moment)) / MS_PER_DAY) as Day;
}

/** The date and time on the clocks of England at a moment. */
export function londonTimeOf(moment: Moment): LondonTime {
  const day = dayOfMoment(moment);
  const minutes = Math.floor((moment + londonOffset(moment) - day * MS_PER_DAY) / MS_PER_MINUTE);
  return { day, hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/**
 * The moment at which the clocks of England show a time on a day. The hour that comes twice in October is taken the
 * first time; a time in the hour that is skipped in March is taken as one hour later on the clock.
 */
export function momentOfLondon(day: Day, hour: number, minute: number): Moment {
  const inWinter = (day * MS_PER_DAY + hour * MS_PER_HOUR + minute * MS_PER_MINUTE) as Moment;
  const inSummer = addHours(inWinter, -1);
  return isWithin(getSummerTime(inWinter), inSummer) ? inSummer : inWinter;
}

/** How many hours passed from one moment to another, nights, weekends and changes of the clocks included; parts of an hour as a fraction. */
export function hoursBetween(from: Moment, to: Moment): number {
  return (to - from) / MS_PER_HOUR;
}

/** The moment a number of hours later (earlier when negative): hours that pass, whatever the clocks do. */
export function addHours(moment: Moment, hours: number): Moment {
  return (moment + hours * MS_PER_HOUR) as Moment;
}

function londonOffset(moment: Moment): number {
  return isWithin(getSummerTime(moment), moment) ? MS_PER_HOUR : 0;
}

function isWithin(summer: SummerTime, moment: Moment): boolean {
  return summer.begins <= moment && moment < summer.ends;
}

function getSummerTime(moment: Moment): SummerTime {
  const summer = findSummerTime(moment);
  if (summer !== undefined) return summer;
  throw new RangeError(
    `The moment ${moment} is outside ${FIRST_YEAR} to ${LAST_YEAR}, the years whose clocks are known: check the date.`,
  );
}

function findSummerTime(moment: Moment): SummerTime | undefined {
  return summerTimes[calendarDateOf(Math.floor(moment / MS_PER_DAY) as Day).year - FIRST_YEAR];
}

/**
 * Summer time runs between 1am GMT on the last Sundays of March and October (Summer Time Act 1972 s1 as amended by the
 * Summer Time Order 2002). Until 1995 it ended on the Sunday after the fourth Saturday of October, 22 to 28 October
 * (Summer Time Orders 1989, 1992 and 1994) [K].
 */
function summerTimeOf(year: number): SummerTime {
  const lastOfMarch = dayOfCalendarDate(year, 3, 31);
  const latestEnd = dayOfCalendarDate(year, 10, year < 1996 ? 28 : 31);
  const oneInTheMorning = (day: Day): number => day * MS_PER_DAY + MS_PER_HOUR;
  return { begins: oneInTheMorning(sundayOnOrBefore(lastOfMarch)), ends: oneInTheMorning(sundayOnOrBefore(latestEnd)) };
}

function sundayOnOrBefore(day: Day): Day {
  return addDays(day, -(weekdayOf(day) % 7));
}

function milliseconds(fraction: string): number {
  return Number(fraction.padEnd(3, '0').slice(0, 3));
}

function zoneOffset(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return (zone.startsWith('-') ? -minutes : minutes) * MS_PER_MINUTE;
}
