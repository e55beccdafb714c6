import type pg from 'pg';
import type { ChildHistory, HistoryRecord } from '#domain/history/child-history.ts';
import { isRecordTypeId, type RecordTypeId } from '#domain/journey/index.ts';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';

/** One version row as PostgreSQL gives it, prose left out. */
export interface FactsRow {
  record: string;
  child: string;
  type: string;
  occasion: string;
  follows: string | null;
  source: string | null;
  version: number;
  state: HistoryRecord['state'];
  facts: Record<string, unknown>;
  recorded_at: Date;
  recorded_by: string;
  first_recorded_at: Date;
}

/** The columns of a version that a derivation may read: no prose. */
export const FACTS = `v.record, v.child, v.type, r.occasion, r.follows, r.source, v.version, v.state, v.facts, v.recorded_at, v.recorded_by,
  c.at as first_recorded_at`;

/** What derivations may read of some children: as known at a change, or now when none is given. Void records are left out. */
export async function readHistories(
  client: pg.ClientBase,
  children: readonly PersonId[],
  knownAt?: number,
): Promise<readonly ChildHistory[]> {
  const people = await client.query<{ person: string; facts: PersonFacts }>(
    `select distinct on (person) person, facts from person_version
     where person = any($1) and ($2::bigint is null or change <= $2) order by person, version desc`,
    [children, knownAt ?? null],
  );
  const rows = await client.query<FactsRow>(
    `select * from (
       select distinct on (v.record) ${FACTS}, r.created_in from record_version v join record r on r.id = v.record
         join change c on c.number = r.created_in
       where v.child = any($1) and ($2::bigint is null or v.change <= $2) order by v.record, v.version desc
     ) known where state <> 'void' order by created_in, record`,
    [children, knownAt ?? null],
  );
  const records = Map.groupBy(rows.rows, (row) => row.child);
  return people.rows.map(({ person, facts }) => ({
    child: asPersonId(person),
    facts,
    records: (records.get(person) ?? []).map(historyRecord),
  }));
}

/** The record a version row stands for. */
export function historyRecord(row: FactsRow): HistoryRecord {
  return {
    id: row.record as HistoryRecord['id'],
    type: recordTypeId(row.type),
    occasion: row.occasion as HistoryRecord['occasion'],
    ...(row.follows === null ? {} : { follows: row.follows as HistoryRecord['id'] }),
    ...(row.source === null ? {} : { source: row.source }),
    version: row.version,
    state: row.state,
    facts: row.facts,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by as HistoryRecord['recordedBy'],
    firstRecordedAt: row.first_recorded_at.toISOString(),
  };
}

/** The record type of a stored row. Throws when this version of the program does not know it. */
export function recordTypeId(type: string): RecordTypeId {
  if (!isRecordTypeId(type))
    throw new Error(`The database holds records of a type this version does not know: ${type}`);
  return type;
}

function asPersonId(id: string): PersonId {
  return id as PersonId;
}
