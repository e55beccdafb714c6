import type { Clock } from '#domain/clocks/clock.ts';
import type { Timescale } from '#domain/definition/timescale.ts';
import { type HistoryRecord, realDayIn } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';

/** The clock of a record with the id of its timescale, or undefined when it never started. */
export function findRecordClock(clocks: readonly Clock[], record: HistoryRecord, id: string): Clock | undefined {
  return clocks.find((clock) => clock.clock === id && clock.record === record.id);
}

/** The day that stops a record's clock: the evidence in the field that the timescale names, or that its clock found in what follows. */
export function doneOn(record: HistoryRecord, clock: string, running?: Clock): IsoDay | undefined {
  const timescale = findTimescale(record, clock);
  if (timescale === undefined) return undefined;
  return typeof timescale.to === 'string' ? realDayIn(record, timescale.to) : running?.metOn;
}

/** The timescale of a record with this id, or undefined when its type has none. */
export function findTimescale(record: HistoryRecord, clock: string): Timescale | undefined {
  return getRecordType(record.type).timescales.find(({ id }) => id === clock);
}
