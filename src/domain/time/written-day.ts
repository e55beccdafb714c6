import { type Day, parseDay, realDay, twoDigits } from './day.ts';
import { monthNames } from './month-names.ts';
import { dayOfSerial } from './serial-day.ts';

const [SLASH, LENGTH] = [47, 10];
const TIME = String.raw`(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}| ?[ap]m)?)?`;
const ISO = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})${TIME}$`, 'i');
const BRITISH = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`, 'i');
const NAMED = /^(\d{1,2})[-/ ]([a-z]{3,9})\.?[-/, ]+(\d{4})$/i;
const SERIAL = /^(\d{1,7})(?:\.\d+)?$/;

/** How a date may be written beside the usual ways. */
export interface WrittenDayOptions {
  /** True where a bare number is the day a spreadsheet counts, which only a column of dates can tell. */
  readonly serial?: boolean;
}

/**
 * The day a person or a program has written: `YYYY-MM-DD`, `dd/mm/yyyy`, `1 April 2025` and the like, with or without a time,
 * which is left out. Undefined for what is no day, or could be two: a year of two digits does not say its century, and the
 * month is never first.
 */
export function parseWrittenDay(text: string, options: WrittenDayOptions = {}): Day | undefined {
  // The two ways nearly every file has, read sign by sign: this runs a million times a file.
  if (text.length === LENGTH) {
    const day = text.charCodeAt(2) === SLASH && text.charCodeAt(5) === SLASH ? dayBetweenSlashes(text) : parseDay(text);
    if (day !== undefined) return day;
  }
  return text === '' ? undefined : parseSeldomWritten(text.trim(), options.serial ?? false);
}

function dayBetweenSlashes(text: string): Day | undefined {
  return realDay(100 * twoDigits(text, 6) + twoDigits(text, 8), twoDigits(text, 3), twoDigits(text, 0));
}

function parseSeldomWritten(text: string, isSerial: boolean): Day | undefined {
  const iso = ISO.exec(text);
  if (iso?.[1] !== undefined) return parseDay(iso[1]);
  const british = BRITISH.exec(text);
  if (british !== null) return realDay(Number(british[4]), Number(british[3]), Number(british[1]));
  const named = NAMED.exec(text);
  if (named !== null) return realDay(Number(named[3]), monthOf(named[2] ?? ''), Number(named[1]));
  const serial = isSerial ? SERIAL.exec(text)?.[1] : undefined;
  return serial === undefined ? undefined : dayOfSerial(Number(serial));
}

/** The number of a month by its name or the first letters of it; NaN when there is none. */
function monthOf(name: string): number {
  const place = monthNames.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase()));
  return place < 0 ? Number.NaN : place + 1;
}
