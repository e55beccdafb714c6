import type { ImportedChild, ImportedFacts, ImportedRecord } from '#domain/exchange/imported-child.ts';
import type { ChildHistory, HistoryRecord, OccasionId, RecordId } from '#domain/history/child-history.ts';
import type { IsoDay, PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';

/** A child of a file as a history that measures can read, and the record of the file that each record of it is. */
export interface HistoryOfFile {
  readonly history: ChildHistory;
  readonly records: ReadonlyMap<RecordId, ImportedRecord>;
}

/** The history that a file tells of a child, made in memory and kept nowhere. `knownOn`: the day up to which the file knows. */
export function historyOfImported(child: ImportedChild, at: number, knownOn: IsoDay): HistoryOfFile {
  const told = new Map<RecordId, ImportedRecord>();
  const records: HistoryRecord[] = [];
  const recordedAt = `${knownOn}T12:00:00.000Z`;
  const add = (record: ImportedRecord, follows: RecordId | undefined): void => {
    const id = `${at}.${told.size}` as RecordId;
    told.set(id, record);
    records.push({
      id,
      type: record.type,
      occasion: id as string as OccasionId,
      ...(follows === undefined ? {} : { follows }),
      version: 1,
      state: record.state,
      facts: record.answers,
      recordedAt,
      recordedBy: 'file' as WorkerId,
      firstRecordedAt: recordedAt,
      // What comes of a file does not know when it was written up, and is not late for it.
      source: 'cin-census',
    });
    for (const follower of record.followers) add(follower, id);
  };
  for (const record of child.records) add(record, undefined);
  return { history: { child: `${at}` as PersonId, facts: personOf(child.facts), records }, records: told };
}

function personOf({ bornOn, expectedOn, diedOn, sex, ethnicity }: ImportedFacts): PersonFacts {
  return {
    kind: 'child',
    names: [],
    languages: [],
    addresses: [],
    identifiers: [],
    ...(bornOn === undefined ? {} : { bornOn }),
    ...(expectedOn === undefined ? {} : { expectedOn }),
    ...(diedOn === undefined ? {} : { diedOn }),
    ...(sex === undefined ? {} : { sex: sex.code }),
    ...(ethnicity === undefined ? {} : { ethnicity: { code: ethnicity, source: 'import' } }),
  };
}
