import type pg from 'pg';
import type { Derived } from '#derive/derive-child.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Cells, Item } from './derived-table.ts';
import { derivedParts, derivedTables } from './derived-tables.ts';
import { wasKnown } from './was-known.ts';

/** Every part of a child in one question: a page that asked for each would wait as often. */
const PARTS = derivedParts
  .map(
    (
      part,
    ) => `select '${part}' as part, known_from, digest, to_jsonb(kept) as cells from ${derivedTables[part].name} as kept
      where child = $1 and ${wasKnown('kept', '$2')}`,
  )
  .join(' union all ');

/** Everything that was shown of one child at a change, read back from where it is kept. */
export async function readDerived(client: pg.ClientBase, child: PersonId, knownAt: number): Promise<Derived> {
  const found = await client.query<{ part: keyof Derived; cells: Cells }>(`${PARTS} order by known_from, digest`, [
    child,
    knownAt,
  ]);
  const read = <Part extends keyof Derived>(part: Part): readonly Item<Part>[] =>
    found.rows.filter((row) => row.part === part).map((row) => derivedTables[part].item(row.cells));
  return {
    status: read('status'),
    involvement: read('involvement'),
    clocks: read('clocks'),
    tasks: read('tasks'),
    chronology: [...read('chronology')].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
    sightings: read('sightings'),
    planActions: read('planActions'),
    facts: read('facts'),
    issues: read('issues'),
  };
}
