import { addDays, calendarDateOf, type Day, weekdayOf } from './day.ts';
import { englandAndWalesBankHolidays } from './england-and-wales-bank-holidays.data.ts';
import {
  countInWords,
  dateInWords,
  dayInWords,
  listInWords,
  monthInWords,
  upperFirst,
  weekdayInWords,
} from './in-words.ts';
import { addMonths, monthOf } from './months.ts';
import { addWorkingDays } from './working-days.ts';

/** A due date, and how it was counted in words a family could check with a calendar. */
export interface ExplainedDay {
  readonly dueOn: Day;
  readonly words: string;
}

/** The day so many working days after (or, when negative, before) an event, naming every holiday that was passed over. */
export function explainWorkingDays(from: Day, count: number): ExplainedDay {
  const dueOn = addWorkingDays(from, count);
  return { dueOn, words: sentences(reckoned('working day', from, count, dueOn), notCounted(from, dueOn)) };
}

/** The day so many calendar months after (or before) an event, saying so when the month is too short for its date. */
export function explainMonths(from: Day, count: number): ExplainedDay {
  const dueOn = addMonths(from, count);
  return { dueOn, words: sentences(reckoned('month', from, count, dueOn), shortMonth(from, dueOn)) };
}

/** The day so many days after (or before) an event, every day counted. */
export function explainDays(from: Day, count: number): ExplainedDay {
  const dueOn = addDays(from, count);
  const everyDay = count === 0 ? '' : 'Every day is counted, weekends and bank holidays included.';
  return { dueOn, words: sentences(reckoned('day', from, count, dueOn), everyDay) };
}

function reckoned(unit: string, from: Day, count: number, dueOn: Day): string {
  if (count === 0) return `The same day: ${weekdayInWords(dueOn)}.`;
  const direction = count > 0 ? 'from' : 'before';
  return `${countInWords(Math.abs(count), unit)} ${direction} ${weekdayInWords(from)}: ${weekdayInWords(dueOn)}.`;
}

function notCounted(from: Day, dueOn: Day): string {
  const [start, end] = from < dueOn ? [from, dueOn] : [dueOn, from];
  const holidays = englandAndWalesBankHolidays
    .filter(({ on }) => start < on && on < end)
    .map(({ on, title }) => `${withArticle(title)} (${dateBeside(from, on)})`);
  const skipped = hasWeekendBetween(start, end) ? ['Saturdays', 'Sundays', ...holidays] : holidays;
  if (skipped.length === 0) return '';
  return `${upperFirst(listInWords(skipped))} ${skipped.length === 1 ? 'is' : 'are'} not counted.`;
}

function shortMonth(from: Day, dueOn: Day): string {
  const [wanted, got] = [calendarDateOf(from).date, calendarDateOf(dueOn).date];
  if (got === wanted) return '';
  return `${monthInWords(monthOf(dueOn))} has only ${got} days, so its last day is taken.`;
}

function hasWeekendBetween(start: Day, end: Day): boolean {
  const first = addDays(start, 1);
  return addDays(first, Math.max(0, 6 - weekdayOf(first))) < end;
}

function dateBeside(from: Day, on: Day): string {
  return calendarDateOf(from).year === calendarDateOf(on).year ? dateInWords(on) : dayInWords(on);
}

function withArticle(title: string): string {
  return /bank holiday|substitute day/i.test(title) ? `the ${title}` : title;
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
