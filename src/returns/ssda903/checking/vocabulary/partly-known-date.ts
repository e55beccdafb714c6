import { type Day, dayOfCalendarDate } from '#domain/time/day.ts';
import { daysInMonth } from '#domain/time/months.ts';
import { parseWrittenDay } from '#domain/time/written-day.ts';

const WITH_UNKNOWN_PARTS = /^(zz|\d{1,2})[/.-](zz|\d{1,2})[/.-](zzzz|\d{4})$/i;
/** A leap year, so that 29 February may be the day of a year that is not known. */
const ANY_YEAR = 2000;

/** A date of which only a part may be known: the earliest day it can be, undefined where the year is not known. */
export interface PartlyKnownDate {
  readonly earliest: Day | undefined;
}

/** Reads a date whose unknown parts are written zz, and zzzz for the year: `zz/05/2019`, `zz/zz/zzzz`. Undefined when it is none. */
export function parsePartlyKnownDate(text: string): PartlyKnownDate | undefined {
  const day = parseWrittenDay(text);
  if (day !== undefined) return { earliest: day };
  const [, date = '', month = '', year = ''] = WITH_UNKNOWN_PARTS.exec(text) ?? [];
  if (![date, month, year].some(isUnknown)) return undefined;
  return isPossible(date, month, year) ? { earliest: earliestOf(date, month, year) } : undefined;
}

function isUnknown(part: string): boolean {
  return /^z+$/i.test(part);
}

function isPossible(date: string, month: string, year: string): boolean {
  if (!isUnknown(month) && (Number(month) < 1 || Number(month) > 12)) return false;
  if (isUnknown(date)) return true;
  const longest = isUnknown(month) ? 31 : daysInMonth(isUnknown(year) ? ANY_YEAR : Number(year), Number(month));
  return Number(date) >= 1 && Number(date) <= longest;
}

function earliestOf(date: string, month: string, year: string): Day | undefined {
  if (isUnknown(year)) return undefined;
  return dayOfCalendarDate(Number(year), isUnknown(month) ? 1 : Number(month), isUnknown(date) ? 1 : Number(date));
}
