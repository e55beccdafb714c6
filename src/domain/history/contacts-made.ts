import type { IsoDay } from '#domain/people/person.ts';
import { codeIn, dayIn, type HistoryRecord, type RecordId } from './child-history.ts';

/** A day on which somebody who works here met or spoke with a family, and the record that shows it. */
export interface ContactMade {
  readonly on: IsoDay;
  readonly worker: string;
  readonly record: RecordId;
}

/** Every visit that took place, call or message, and meeting of a family, with the worker who made it. An attempt that met nobody is none. */
export function contactsMadeIn(records: readonly HistoryRecord[]): readonly ContactMade[] {
  return records.flatMap((record) => {
    const [on, worker] = [dayOf(record), workerIn(record)];
    return on === undefined || worker === undefined ? [] : [{ on, worker, record: record.id }];
  });
}

function dayOf(record: HistoryRecord): IsoDay | undefined {
  return dayIn(record, record.type === 'family-meeting' ? 'heldOn' : 'happenedAt');
}

function workerIn(record: HistoryRecord): string | undefined {
  switch (record.type) {
    case 'visit':
      return codeIn(record, 'outcome') === 'met' ? codeIn(record, 'visitedBy') : undefined;
    case 'family-meeting':
      return codeIn(record, 'chair');
    case 'case-note':
      return fromNote(record);
    default:
      return undefined;
  }
}

// Whoever wrote a note of a call made it; a talk with a colleague is no contact with the family.
function fromNote(record: HistoryRecord): string | undefined {
  const kind = codeIn(record, 'kind');
  if (kind === 'visit') return codeIn(record, 'visitedBy');
  return (kind === 'phone' || kind === 'message') && record.source === undefined ? record.recordedBy : undefined;
}
