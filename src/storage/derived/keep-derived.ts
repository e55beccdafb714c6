import type pg from 'pg';
import { type Derived, deriveChild } from '#derive/derive-child.ts';
import type { ChildHistory } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { cellsOf, columnsOf, type DerivedRow, derivedParts, derivedTables, rowOf } from './derived-tables.ts';

/**
 * Derives everything of some children anew and keeps what changed, as known from the change given: in the transaction of
 * the write that caused it, so that a list can never disagree with its figure, nor a figure with its record.
 */
export async function keepDerived(
  client: pg.ClientBase,
  histories: readonly ChildHistory[],
  settings: AuthoritySettings,
  change: number,
): Promise<void> {
  const kept = await readKept(
    client,
    histories.map((history) => history.child),
  );
  const derived = histories.map((history) => ({ child: history.child, parts: deriveChild(history, settings) }));
  const now = new Map(derivedParts.map((part) => [part, rowsOf(part, derived)]));
  await endRows(
    client,
    kept.filter((row) => now.get(row.part)?.has(keyOf(row)) !== true),
    change,
  );
  await addRows(
    client,
    derivedParts.map((part) => newRows(part, now.get(part), kept)),
    change,
  );
}

/** The rows of one part of every child, by child and digest. */
function rowsOf(
  part: Part,
  derived: readonly { readonly child: PersonId; readonly parts: Derived }[],
): ReadonlyMap<string, DerivedRow> {
  const rows = derived.flatMap(({ child, parts }) =>
    [...cellsOf(part, parts).values()].map((cells) => rowOf(child, cells)),
  );
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function newRows(
  part: Part,
  now: ReadonlyMap<string, DerivedRow> | undefined,
  kept: readonly KeptRow[],
): readonly DerivedRow[] {
  const known = new Set(kept.filter((row) => row.part === part).map(keyOf));
  return [...(now ?? [])].filter(([key]) => !known.has(key)).map(([, row]) => row);
}

type Part = keyof Derived;

/** A row that is known now. */
interface KeptRow {
  readonly part: keyof Derived;
  readonly child: string;
  readonly digest: string;
}

const KEPT = derivedParts
  .map(
    (part) =>
      `select '${part}' as part, child, digest from ${derivedTables[part].name} where child = any($1) and known_until is null`,
  )
  .join(' union all ');

async function readKept(client: pg.ClientBase, children: readonly string[]): Promise<readonly KeptRow[]> {
  return (await client.query<KeptRow>(KEPT, [children])).rows;
}

// Every part is ended, and then added to, in one question: writers of records wait for each other while these are asked.
const END = `with ${derivedParts.flatMap((part, index) => endOf(part, index)).join(', ')} select`;
const ADD = `with ${derivedParts.map((part, index) => addTo(part, index)).join(', ')} select`;

function endOf(part: Part, index: number): readonly string[] {
  const { name } = derivedTables[part];
  const gone = `(child, digest) in (select child, digest from unnest($2::text[], $3::uuid[], $4::text[]) as g (part, child, digest) where part = '${part}')
    and known_until is null`;
  return [
    // A row that came and went within one change was never known.
    `deleted_${index} as (delete from ${name} where known_from = $1 and ${gone})`,
    `ended_${index} as (update ${name} set known_until = $1 where known_from < $1 and ${gone})`,
  ];
}

function addTo(part: Part, index: number): string {
  const { names, typed } = columnsOf(part);
  return `added_${index} as (insert into ${derivedTables[part].name} (${names}, known_from)
    select ${names}, $1 from jsonb_to_recordset($${index + 2}::jsonb) as f (${typed}))`;
}

async function endRows(client: pg.ClientBase, rows: readonly KeptRow[], change: number): Promise<void> {
  if (rows.length === 0) return;
  const [parts, children, digests] = (['part', 'child', 'digest'] as const).map((name) => rows.map((row) => row[name]));
  await client.query(END, [change, parts, children, digests]);
}

async function addRows(client: pg.ClientBase, rows: readonly (readonly DerivedRow[])[], change: number): Promise<void> {
  if (rows.every((part) => part.length === 0)) return;
  await client.query(ADD, [change, ...rows.map((part) => JSON.stringify(part))]);
}

function keyOf({ child, digest }: { readonly child: string; readonly digest: string }): string {
  return `${child} ${digest}`;
}
