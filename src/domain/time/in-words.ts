import { type CalendarDate, calendarDateOf, type Day, type Moment, weekdayOf } from './day.ts';
import { londonTimeOf } from './moment.ts';
import { monthNames } from './month-names.ts';
import { firstDayOf, type Month } from './months.ts';
import { lastDayOf, type Period } from './period.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The day as GOV.UK writes dates: "3 April 2026". */
export function dayInWords(day: Day): string {
  return `${dateInWords(day)} ${calendarDateOf(day).year}`;
}

/** The day with its weekday: "Friday 3 April 2026". */
export function weekdayInWords(day: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${dayInWords(day)}`;
}

/** The day for a narrow table: "3 Apr 2026". */
export function shortDay(day: Day): string {
  const read = calendarDateOf(day);
  return `${read.date} ${monthName(read).slice(0, 3)} ${read.year}`;
}

/** The day where its year is plain from what stands around it: "3 April". */
export function dateInWords(day: Day): string {
  const read = calendarDateOf(day);
  return `${read.date} ${monthName(read)}`;
}

/** The month: "April 2026". */
export function monthInWords(month: Month): string {
  const read = calendarDateOf(firstDayOf(month));
  return `${monthName(read)} ${read.year}`;
}

/** The period with its first and last day: "1 April 2025 to 31 March 2026"; an open one "from 1 April 2025". */
export function periodInWords({ from, until }: Period): string {
  if (until === undefined) return `from ${dayInWords(from)}`;
  return `${dayInWords(from)} to ${dayInWords(lastDayOf({ from, until }))}`;
}

/** The date and time in England at a moment: "3 April 2026 at 2:05pm". Midnight is the first minute of the date. */
export function momentInWords(moment: Moment): string {
  const { day, hour, minute } = londonTimeOf(moment);
  return `${dayInWords(day)} at ${timeInWords(hour, minute)}`;
}

/** A number of things in words: "1 working day", "10 working days". */
export function countInWords(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A span of days in words, in whole weeks when it is so many: "1 day", "10 days", "6 weeks". */
export function daysInWords(days: number): string {
  return days !== 0 && days % 7 === 0 ? countInWords(days / 7, 'week') : countInWords(days, 'day');
}

/** Things listed as one would say them: "Saturdays, Sundays and Good Friday". */
export function listInWords(things: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** The words with their first letter in upper case, as they stand at the start of a line. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words with their first letter in lower case, as they stand inside a sentence. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function timeInWords(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

function monthName({ month }: CalendarDate): string {
  return `${monthNames[month - 1]}`;
}
