import type pg from 'pg';
import { type Derived, deriveChild } from '#derive/derive-child.ts';
import type { ChildHistory } from '#domain/history/child-history.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { columnsOf, derivedParts, derivedTables, rowsOf } from './derived-tables.ts';

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
  const derived = histories.map((history) => ({ child: history.child, derived: deriveChild(history, settings) }));
  const children = derived.map((each) => each.child);
  for (const part of derivedParts) {
    const rows = derived.flatMap((each) => rowsOf(part, each.child, each.derived));
    await keepPart(client, part, children, JSON.stringify(rows), change);
  }
}

async function keepPart(
  client: pg.ClientBase,
  part: keyof Derived,
  children: readonly string[],
  rows: string,
  change: number,
): Promise<void> {
  const { name } = derivedTables[part];
  const { names, typed } = columnsOf(part);
  const gone = `child = any($1) and known_until is null and not exists (
    select from jsonb_to_recordset($2::jsonb) as f (child uuid, digest text) where f.child = ${name}.child and f.digest = ${name}.digest)`;
  // A row that came and went within one change was never known.
  await client.query(`delete from ${name} where known_from = $3 and ${gone}`, [children, rows, change]);
  await client.query(`update ${name} set known_until = $3 where known_from < $3 and ${gone}`, [children, rows, change]);
  await client.query(
    `insert into ${name} (${names}, known_from)
     select ${names}, $2 from jsonb_to_recordset($1::jsonb) as f (${typed})
     where not exists (select from ${name} t where t.child = f.child and t.digest = f.digest and t.known_until is null)`,
    [rows, change],
  );
}
