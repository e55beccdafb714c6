import { dayOfCalendarDate, isoDay, parseDay } from '#domain/time/day.ts';
import { dateInWords, listInWords } from '#domain/time/in-words.ts';

/** A day, month and year as they were typed into three boxes. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** A date as `YYYY-MM-DD`, or what is wrong with it, to follow the question: "must include a year". */
export type DateRead = { readonly iso: string } | { readonly fault: string };

const monthNames = Array.from({ length: 12 }, (_, index) =>
  dateInWords(dayOfCalendarDate(2001, index + 1, 1))
    .slice(2)
    .toLowerCase(),
);

/** Reads a date; the month may be a number, a name or the first letters of one. */
export function readDate(typed: TypedDate): DateRead {
  const parts = Object.entries(typed);
  const absent = parts.filter(([, text]) => text === '').map(([part]) => part);
  if (absent.length === parts.length) return { fault: 'must include a date' };
  if (absent.length > 0) return { fault: `must include a ${listInWords(absent)}` };
  if (/^\d{1,3}$/.test(typed.year)) return { fault: 'must include a year of 4 numbers' };
  const [date, month] = [readDateOfMonth(typed.day), readMonth(typed.month)];
  const iso = `${typed.year}-${padded(month)}-${padded(date)}`;
  return parseDay(iso) === undefined ? { fault: 'must be a real date' } : { iso };
}

/**
 * The words that were typed where a date belongs: "ongoing", "asap", "every week". Undefined when what was typed was
 * meant for a date, however wrong: a figure, or the name of a month.
 */
export function wordsForDate(typed: TypedDate): string | undefined {
  const parts = [typed.day, typed.month, typed.year].filter((text) => text !== '');
  const isMeantAsDate = parts.some((text) => /\d/.test(text)) || readMonth(typed.month) > 0;
  const words = parts.join(' ');
  return isMeantAsDate || !/\p{L}{2}/u.test(words) ? undefined : words;
}

/** A date as it stands in the three boxes; undefined when the text is not `YYYY-MM-DD`. */
export function writeDate(iso: string): TypedDate | undefined {
  const day = parseDay(iso);
  if (day === undefined) return undefined;
  const [year = '', month = '', date = ''] = isoDay(day).split('-');
  return { day: String(Number(date)), month: String(Number(month)), year };
}

function readDateOfMonth(text: string): number {
  return Number(/^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(text)?.[1] ?? 0);
}

function readMonth(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const typed = text.toLowerCase().replace(/\.$/, '');
  return typed.length < 3 ? 0 : monthNames.findIndex((name) => name.startsWith(typed)) + 1;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
