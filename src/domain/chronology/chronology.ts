import { holds } from '#domain/definition/condition.ts';
import {
  type ChildHistory,
  codeIn,
  dayIn,
  type HistoryRecord,
  londonDayOf,
  type RecordId,
  recordsOf,
} from '#domain/history/child-history.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { parseDay } from '#domain/time/day.ts';

/** One event of a child's story: which record tells it, on which day, and how much it matters. The line is read from the record. */
export interface ChronologyEntry {
  readonly on: IsoDay;
  readonly record: RecordId;
  readonly type: RecordTypeId;
  /** A manager's mark, the latest one; absent while nobody has marked it. */
  readonly weight?: 'significant' | 'routine';
  /** Days from the event to its first entry, when it was written up later (R037). */
  readonly writtenUpAfterDays: number;
}

/** A child's history told as one story, oldest first (R018). */
export function chronologyOf(history: ChildHistory): readonly ChronologyEntry[] {
  const weights = weightsOf(history);
  return history.records
    .flatMap((record) => entryOf(record, weights.get(record.id)) ?? [])
    .sort((one, other) => compare(one.on, other.on));
}

function entryOf(record: HistoryRecord, weight: ChronologyEntry['weight']): ChronologyEntry | undefined {
  const type = getRecordType(record.type);
  if (type.inChronology === 'never') return undefined;
  if (type.inChronology !== undefined && !holds(type.inChronology, record.facts)) return undefined;
  const on = dayIn(record, type.happenedOn);
  if (on === undefined) return undefined;
  return {
    on,
    record: record.id,
    type: record.type,
    ...(weight === undefined ? {} : { weight }),
    writtenUpAfterDays: daysToEntry(on, record.firstRecordedAt),
  };
}

/** Whole days from an event to the day in England on which it was first recorded; 0 when recorded on the day or before it. */
export function daysToEntry(on: IsoDay, firstRecordedAt: string): number {
  const [event, entry] = [parseDay(on), parseDay(londonDayOf(firstRecordedAt) ?? '')];
  return event === undefined || entry === undefined ? 0 : Math.max(0, entry - event);
}

function weightsOf(history: ChildHistory): ReadonlyMap<string, 'significant' | 'routine'> {
  const weights = new Map<string, 'significant' | 'routine'>();
  for (const mark of recordsOf(history, 'chronology-mark').toSorted(inOrderOfMarking)) {
    const [entry, weight] = [codeIn(mark, 'entry'), codeIn(mark, 'weight')];
    if (entry !== undefined && (weight === 'significant' || weight === 'routine')) weights.set(entry, weight);
  }
  return weights;
}

/** Of two marks made on one day the one recorded later is the latest, whatever order they are read in. */
function inOrderOfMarking(one: HistoryRecord, other: HistoryRecord): number {
  const [first = '', second = ''] = [one, other].map(
    (mark) => `${dayIn(mark, 'markedOn') ?? ''} ${mark.firstRecordedAt} ${mark.id}`,
  );
  return compare(first, second);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
