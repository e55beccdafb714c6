import type pg from 'pg';
import { type Derived, deriveChild } from '#derive/derive-child.ts';
import type { ChildHistory } from '#domain/history/child-history.ts';
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
  for (const part of derivedParts) {
    const rows = derived.flatMap(({ child, parts }) =>
      [...cellsOf(part, parts)].map(([text, cells]) => rowOf(child, text, cells)),
    );
    const now = new Set(rows.map(keyOf));
    const before = kept.filter((row) => row.part === part);
    const known = new Set(before.map(keyOf));
    await endRows(
      client,
      part,
      before.filter((row) => !now.has(keyOf(row))),
      change,
    );
    await addRows(
      client,
      part,
      rows.filter((row) => !known.has(keyOf(row))),
      change,
    );
  }
}

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

async function endRows(
  client: pg.ClientBase,
  part: keyof Derived,
  rows: readonly KeptRow[],
  change: number,
): Promise<void> {
  if (rows.length === 0) return;
  const { name } = derivedTables[part];
  const gone = '(child, digest) in (select * from unnest($1::uuid[], $2::text[])) and known_until is null';
  const which = [rows.map((row) => row.child), rows.map((row) => row.digest), change];
  // A row that came and went within one change was never known.
  await client.query(`delete from ${name} where known_from = $3 and ${gone}`, which);
  await client.query(`update ${name} set known_until = $3 where known_from < $3 and ${gone}`, which);
}

async function addRows(
  client: pg.ClientBase,
  part: keyof Derived,
  rows: readonly DerivedRow[],
  change: number,
): Promise<void> {
  if (rows.length === 0) return;
  const { names, typed } = columnsOf(part);
  await client.query(
    `insert into ${derivedTables[part].name} (${names}, known_from)
     select ${names}, $2 from jsonb_to_recordset($1::jsonb) as f (${typed})`,
    [JSON.stringify(rows), change],
  );
}

function keyOf({ child, digest }: { readonly child: string; readonly digest: string }): string {
  return `${child} ${digest}`;
}
