import type pg from 'pg';
import { joinProse } from '#domain/definition/prose.ts';
import type { HistoryRecord } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { ChangeNumber, RecordsPort, RecordVersion } from '#usecases/ports.ts';
import { listComments } from './passage-comments.ts';
import { readHistories, recordTypeId } from './read-histories.ts';

interface Row {
  record: string;
  child: string;
  type: string;
  type_version: number;
  occasion: string;
  follows: string | null;
  source: string | null;
  version: number;
  state: HistoryRecord['state'];
  facts: Record<string, unknown>;
  prose: Record<string, string>;
  change: string;
  reason: string | null;
  confirmed: RecordVersion['confirmed'] | null;
  copied: RecordVersion['copied'] | null;
  recorded_at: Date;
  recorded_by: string;
  first_recorded_at: Date;
}

const COLUMNS = `v.record, v.child, v.type, v.type_version, r.occasion, r.follows, r.source, v.version, v.state, v.facts, v.prose, v.change,
  v.reason, v.confirmed, v.copied, v.recorded_at, v.recorded_by, c.at as first_recorded_at`;
const TABLES = 'record_version v join record r on r.id = v.record join change c on c.number = r.created_in';
const BATCH = 500;

/** Records with their stories, for the people who may read them; and histories without, for derivations. */
export function recordsPort(client: pg.ClientBase): RecordsPort {
  const newest = (condition: string, value: unknown, knownAt: ChangeNumber | undefined) =>
    versions(
      client,
      `select distinct on (v.record) ${COLUMNS} from ${TABLES}
       where ${condition} and ($2::bigint is null or v.change <= $2) order by v.record, v.version desc`,
      [value, knownAt ?? null],
    );
  return {
    async findOne(id, knownAt) {
      return (await newest('v.record = $1', id, knownAt))[0];
    },
    versionsOf: (id, knownAt) =>
      versions(
        client,
        `select ${COLUMNS} from ${TABLES} where v.record = $1 and ($2::bigint is null or v.change <= $2) order by v.version`,
        [id, knownAt ?? null],
      ),
    async ofChild(child, knownAt) {
      return inOrder(await newest('v.child = $1', child, knownAt));
    },
    ofType: (type, children, knownAt) => ofType(client, type, children, knownAt),
    voidOf: (children) =>
      versions(
        client,
        `select ${COLUMNS} from ${TABLES}
         where v.child = any($1) and v.state = 'void' and v.version = r.version order by r.created_in, v.record`,
        [children],
      ),
    async ofOccasion(occasion) {
      return inOrder(await newest('r.occasion = $1', occasion, undefined));
    },
    commentsOn: (records, knownAt) => listComments(client, records, knownAt),
    histories: (children, knownAt) => readHistories(client, children, knownAt),
    everyHistory: (knownAt) => everyHistory(client, knownAt),
    async wordingOf(type, version) {
      const found = await client.query<{ wording: unknown }>(
        'select wording from wording where type = $1 and version = $2',
        [type, version],
      );
      return found.rows[0]?.wording;
    },
  };
}

async function* everyHistory(client: pg.ClientBase, knownAt: ChangeNumber | undefined) {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const found = await client.query<{ id: string }>(
      'select id from person p where id > $1 and exists (select from record r where r.child = p.id) order by id limit $2',
      [after, BATCH],
    );
    const last = found.rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    yield await readHistories(
      client,
      found.rows.map((row) => row.id as PersonId),
      knownAt,
    );
  }
}

/** The newest known version of each record of one type about some children. */
async function ofType(
  client: pg.ClientBase,
  type: RecordTypeId,
  children: readonly PersonId[],
  knownAt?: ChangeNumber,
): Promise<readonly RecordVersion[]> {
  const found = versions(
    client,
    `select distinct on (v.record) ${COLUMNS} from ${TABLES}
     where v.type = $1 and v.child = any($2) and ($3::bigint is null or v.change <= $3) order by v.record, v.version desc`,
    [type, children, knownAt ?? null],
  );
  return inOrder(await found);
}

async function versions(
  client: pg.ClientBase,
  query: string,
  values: readonly unknown[],
): Promise<readonly RecordVersion[]> {
  const found = await client.query<Row>(query, [...values]);
  return found.rows.map(versionOf);
}

function versionOf(row: Row): RecordVersion {
  const type = recordTypeId(row.type);
  return {
    id: row.record as RecordVersion['id'],
    child: row.child as PersonId,
    type,
    typeVersion: row.type_version,
    occasion: row.occasion as RecordVersion['occasion'],
    version: row.version,
    state: row.state,
    facts: row.facts,
    answers: joinProse(row.facts, row.prose),
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by as RecordVersion['recordedBy'],
    firstRecordedAt: row.first_recorded_at.toISOString(),
    change: Number(row.change) as ChangeNumber,
    ...(row.follows === null ? {} : { follows: row.follows as RecordVersion['id'] }),
    ...(row.source === null ? {} : { source: row.source }),
    ...(row.confirmed ? { confirmed: row.confirmed } : {}),
    ...(row.copied ? { copied: row.copied } : {}),
    ...(row.reason === null ? {} : { reason: row.reason }),
  };
}

function inOrder(records: readonly RecordVersion[]): readonly RecordVersion[] {
  return [...records].sort((one, other) =>
    one.firstRecordedAt < other.firstRecordedAt ? -1 : one.firstRecordedAt > other.firstRecordedAt ? 1 : 0,
  );
}
