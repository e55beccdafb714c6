import type { Day } from '#domain/time/day.ts';
import { parseWrittenDay } from '#domain/time/written-day.ts';

const days = new Map<string, Day | undefined>();
/** More different dates than a workbook has: a file of nonsense fills no memory. */
const MOST = 20_000;

/** The day a council has written in any of its ways, the number a spreadsheet keeps among them. The same dates come again and again, and each is read once. */
export function dayWritten(text: string): Day | undefined {
  const known = days.get(text);
  if (known !== undefined || days.has(text)) return known;
  // A shorter number is a year, or nothing.
  const day = parseWrittenDay(text, { serial: /^\d{5}(?:\.\d+)?$/.test(text) });
  if (days.size < MOST) days.set(text, day);
  return day;
}
