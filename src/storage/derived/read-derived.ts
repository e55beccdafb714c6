import type pg from 'pg';
import type { Derived } from '#derive/derive-child.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Cells, Item } from './derived-table.ts';
import { derivedTables } from './derived-tables.ts';

/** Everything that was shown of one child at a change, read back from where it is kept. */
export async function readDerived(client: pg.ClientBase, child: PersonId, knownAt: number): Promise<Derived> {
  const read = <Part extends keyof Derived>(part: Part) => readPart(client, part, child, knownAt);
  return {
    status: await read('status'),
    involvement: await read('involvement'),
    clocks: await read('clocks'),
    tasks: await read('tasks'),
    chronology: [...(await read('chronology'))].sort((one, other) =>
      one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
    ),
    sightings: await read('sightings'),
    facts: await read('facts'),
    issues: await read('issues'),
  };
}

async function readPart<Part extends keyof Derived>(
  client: pg.ClientBase,
  part: Part,
  child: PersonId,
  knownAt: number,
): Promise<readonly Item<Part>[]> {
  const table = derivedTables[part];
  const columns = Object.entries(table.columns).map(([name, type]) => (type === 'date' ? `${name}::text` : name));
  const found = await client.query<Cells>(
    `select ${columns.join(', ')} from ${table.name}
     where child = $1 and known_from <= $2 and (known_until is null or known_until > $2) order by known_from, digest`,
    [child, knownAt],
  );
  return found.rows.map((cells) => table.item(cells));
}
