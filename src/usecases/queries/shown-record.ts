import { fillLine, type Names } from '#domain/definition/in-words.ts';
import { dayIn, type RecordId, type RecordState } from '#domain/history/child-history.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { RecordVersion } from '../ports.ts';

/** A record as a list shows it: its line, never its stories. */
export interface ShownRecord {
  readonly id: RecordId;
  readonly type: RecordTypeId;
  readonly title: string;
  readonly on?: IsoDay;
  readonly line: string;
  readonly state: RecordState;
  readonly stateInWords: string;
  readonly version: number;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

const states: Readonly<Record<RecordState, string>> = {
  open: 'Open',
  submitted: 'Waiting for sign-off',
  complete: 'Complete',
  void: 'Void',
};

/** A record with its line in words. */
export function showRecord(record: RecordVersion, names: Names): ShownRecord {
  const type = getRecordType(record.type);
  const on = dayIn(record, type.happenedOn);
  return {
    id: record.id,
    type: record.type,
    title: type.title,
    ...(on === undefined ? {} : { on }),
    line: fillLine(type, record.facts, names),
    state: record.state,
    stateInWords: stateInWords(record.state),
    version: record.version,
    recordedBy: names.worker(record.recordedBy),
    recordedAt: record.recordedAt,
  };
}

/** How far a record has come, in words. */
export function stateInWords(state: RecordState): string {
  return states[state];
}

/** Records by the day they happened on, newest first; of one day the one kept last first. */
export function newestFirst(one: ShownRecord, other: ShownRecord): number {
  const [first, second] = [one, other].map(({ on, recordedAt, id }) => `${on ?? ''} ${recordedAt} ${id}`);
  return `${first}` < `${second}` ? 1 : -1;
}
