import { type HistoryRecord, londonDayOf } from '#domain/history/child-history.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { dayOf, parseDay } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import type { Counted, MeasureFact } from './measure-fact.ts';

/** What a measure finds in one child's history: a fact before it is told which measure it is of and how it breaks down. */
export type Finding = Omit<MeasureFact, 'measure' | 'breakdowns'>;

/** Something that happened on a day. */
export function event(record: HistoryRecord, on: IsoDay, counted: Counted, because: string): Finding {
  return { kind: 'event', on, counted, because, record: record.id };
}

/** Something that stood from a day until another, or still stands; nothing when it ended as it began. */
export function spell(
  record: Pick<HistoryRecord, 'id'>,
  from: IsoDay,
  until: IsoDay | undefined,
  counted: Counted,
  because: string,
): readonly Finding[] {
  if (until !== undefined && until <= from) return [];
  return [{ kind: 'spell', on: from, ...(until !== undefined && { until }), counted, because, record: record.id }];
}

/** True when the text is a date of the calendar. */
export function isRealDay(text: string): boolean {
  return parseDay(text) !== undefined;
}

/**
 * What an excluded fact is dated by when its own day is not known: the day in England on which its record was first kept.
 * Excluding it says that it is there and cannot be counted; leaving it out would hide it.
 */
export function undated(record: HistoryRecord, kind: 'event' | 'spell', because: string): readonly Finding[] {
  const on = londonDayOf(record.firstRecordedAt);
  return on === undefined ? [] : [{ kind, on, counted: 'excluded', because, record: record.id }];
}

/** A day of the record in words: "3 April 2026". */
export function inWords(on: IsoDay): string {
  return dayInWords(dayOf(on));
}
