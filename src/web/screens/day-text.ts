import { parseDay } from '#domain/time/day.ts';
import { dayInWords, momentInWords, shortDay } from '#domain/time/in-words.ts';
import { parseMoment } from '#domain/time/moment.ts';

/** A day of the record in words, "3 April 2026"; as it was kept when it is no day of the calendar; empty when there is none. */
export function dayText(iso: string | undefined): string {
  const day = iso === undefined ? undefined : parseDay(iso);
  return day === undefined ? (iso ?? '') : dayInWords(day);
}

/** The same for a narrow table: "3 Apr 2026". */
export function shortDayText(iso: string | undefined): string {
  const day = iso === undefined ? undefined : parseDay(iso);
  return day === undefined ? (iso ?? '') : shortDay(day);
}

/** A moment of the record on the clocks of England: "3 April 2026 at 2:05pm". */
export function momentText(iso: string | undefined): string {
  const moment = iso === undefined ? undefined : parseMoment(iso);
  return moment === undefined ? (iso ?? '') : momentInWords(moment);
}
