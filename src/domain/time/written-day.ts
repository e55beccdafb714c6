import { calendarDateOf, type Day, dayOfCalendarDate, parseDay } from './day.ts';

const DAY_MONTH_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]00:00(?::00(?:\.0+)?)?)?$/;

/** The day as people and systems write it: `2025-04-01`, `01/04/2025`, each with or without midnight; undefined when it is not a real date. */
export function parseWrittenDay(text: string): Day | undefined {
  const iso = parseDay(text);
  if (iso !== undefined) return iso;
  const parts = DAY_MONTH_YEAR.exec(text);
  if (parts === null) return undefined;
  const [date, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const day = dayOfCalendarDate(year, month, date);
  const found = calendarDateOf(day);
  return found.month === month && found.date === date ? day : undefined;
}
