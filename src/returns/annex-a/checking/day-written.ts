import { type Day, parseDay } from '#domain/time/day.ts';

const days = new Map<string, Day | undefined>();
/** More different dates than a workbook has: a file of nonsense fills no memory. */
const MOST = 20_000;

/** The day a council has written in any of its ways. Dates come again and again in a workbook, and each is read once. */
export function dayWritten(text: string): Day | undefined {
  const known = days.get(text);
  if (known !== undefined || days.has(text)) return known;
  const day = parseDay(text);
  if (days.size < MOST) days.set(text, day);
  return day;
}
