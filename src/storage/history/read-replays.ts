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

const BATCH = 500;

/** Every person's history, change by change, a few hundred people at a time: memory stays flat however many there are. */
export async function* readReplays(
  client: pg.ClientBase,
  settingsChanges: readonly number[],
): AsyncGenerator<readonly Replay[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const found = await client.query<{ id: string }>('select id from person where id > $1 order by id limit $2', [
      after,
      BATCH,
    ]);
    const ids = found.rows.map((row) => row.id as PersonId);
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
    yield await replaysOf(client, ids, settingsChanges);
  }
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
    steps: stepsOf(child, facts.get(child) ?? [], records.get(child) ?? [], settingsChanges),
  }));
}

function stepsOf(
  child: PersonId,
  people: readonly { change: string; facts: PersonFacts }[],
  versions: readonly VersionRow[],
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

function knownAt(versions: readonly VersionRow[], change: number): readonly HistoryRecord[] {
  const newest = new Map<string, VersionRow>();
  for (const row of versions) if (Number(row.change) <= change) newest.set(row.record, row);
  return [...newest.values()].filter((row) => row.state !== 'void').map(historyRecord);
}
