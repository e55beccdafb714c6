import type pg from 'pg';
import type { ChildHistory, HistoryRecord } from '#domain/history/child-history.ts';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';
import { FACTS, type FactsRow, historyRecord } from './read-histories.ts';

/** One child's history at each change that touched it, or the settings it is derived with, in order. */
export interface Replay {
  readonly child: PersonId;
  readonly steps: readonly { readonly change: number; readonly history: ChildHistory }[];
}

interface VersionRow extends FactsRow {
  change: string;
}

/** A version with the change that brought it: made once, so that every step of the replay holds the same record. */
interface Known {
  readonly change: number;
  readonly record: HistoryRecord;
}

const BATCH = 200;

/**
 * Every person's history, change by change, a few hundred people at a time: memory stays flat however many there are. The
 * next are asked for before these are handed over, so that the database reads while the program derives.
 */
export async function* readReplays(
  client: pg.ClientBase,
  settingsChanges: readonly number[],
): AsyncGenerator<readonly Replay[]> {
  let next = readAfter(client, '00000000-0000-0000-0000-000000000000', settingsChanges);
  for (;;) {
    const replays = await next;
    const last = replays.at(-1);
    if (last === undefined) return;
    next = readAfter(client, last.child, settingsChanges);
    // Whoever stops half-way never asks how this ended.
    next.catch(() => undefined);
    yield replays;
  }
}

async function readAfter(
  client: pg.ClientBase,
  after: string,
  settingsChanges: readonly number[],
): Promise<readonly Replay[]> {
  const found = await client.query<{ id: string }>('select id from person where id > $1 order by id limit $2', [
    after,
    BATCH,
  ]);
  const ids = found.rows.map((row) => row.id as PersonId);
  return ids.length === 0 ? [] : replaysOf(client, ids, settingsChanges);
}

async function replaysOf(
  client: pg.ClientBase,
  ids: readonly PersonId[],
  settingsChanges: readonly number[],
): Promise<readonly Replay[]> {
  const people = await client.query<{ person: string; change: string; facts: PersonFacts }>(
    'select person, change, facts from person_version where person = any($1) order by person, version',
    [ids],
  );
  const versions = await client.query<VersionRow>(
    `select ${FACTS}, v.change from record_version v join record r on r.id = v.record join change c on c.number = r.created_in
     where v.child = any($1) order by v.child, r.created_in, v.record, v.version`,
    [ids],
  );
  const facts = Map.groupBy(people.rows, (row) => row.person);
  const records = Map.groupBy(versions.rows, (row) => row.child);
  return ids.map((child) => ({
    child,
    steps: stepsOf(child, facts.get(child) ?? [], (records.get(child) ?? []).map(knownOf), settingsChanges),
  }));
}

function stepsOf(
  child: PersonId,
  people: readonly { change: string; facts: PersonFacts }[],
  versions: readonly Known[],
  settingsChanges: readonly number[],
) {
  const own = [...people, ...versions].map((row) => Number(row.change));
  const changes = [...new Set([...own, ...settingsChanges])].sort((one, other) => one - other);
  return changes.flatMap((change) => {
    const person = people.findLast((row) => Number(row.change) <= change);
    if (person === undefined) return [];
    return [{ change, history: { child, facts: person.facts, records: knownAt(versions, change) } }];
  });
}

function knownOf(row: VersionRow): Known {
  return { change: Number(row.change), record: historyRecord(row) };
}

function knownAt(versions: readonly Known[], at: number): readonly HistoryRecord[] {
  const newest = new Map<string, HistoryRecord>();
  for (const { change, record } of versions) if (change <= at) newest.set(record.id, record);
  return [...newest.values()].filter(({ state }) => state !== 'void');
}
