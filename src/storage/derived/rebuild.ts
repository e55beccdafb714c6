import type pg from 'pg';
import { type Derived, deriveChild } from '#derive/derive-child.ts';
import type { ChildHistory } from '#domain/history/child-history.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { lockHead } from '../history/lock-head.ts';
import { type Replay, readReplays } from '../history/read-replays.ts';
import type { Cells } from './derived-table.ts';
import { cellsOf, columnsOf, type DerivedRow, derivedParts, derivedTables, rowOf } from './derived-tables.ts';

/** A derived row with the changes from and until which it was known. */
type KnownRow = DerivedRow & { readonly known_from: number; readonly known_until: number | null };

/** What a rebuild did. */
export interface Rebuilt {
  readonly children: number;
  readonly rows: number;
}

/**
 * Throws everything derived away and draws it again from the records, each change in turn, so that what was known at any
 * past moment is the same as before. All in the transaction of the client: readers see the old until the new is whole, and
 * writers wait until then.
 */
export async function rebuildDerived(client: pg.ClientBase): Promise<Rebuilt> {
  await lockHead(client);
  const settings = await readSettingsHistory(client);
  for (const part of derivedParts) await client.query(`delete from ${derivedTables[part].name}`);
  let [children, rows] = [0, 0];
  for await (const replays of readReplays(
    client,
    settings.map((each) => each.change),
  )) {
    children += replays.length;
    for (const part of derivedParts) {
      const known = replays.flatMap((replay) => replayPart(part, replay, settings));
      rows += known.length;
      await insertKnown(client, part, known);
    }
  }
  return { children, rows };
}

function replayPart(part: keyof Derived, replay: Replay, settings: readonly SettingsAt[]): readonly KnownRow[] {
  const past: KnownRow[] = [];
  let now = new Map<string, KnownCells>();
  const ended = (text: string, { cells, from }: KnownCells, until: number | null): KnownRow => ({
    ...rowOf(replay.child, text, cells),
    known_from: from,
    known_until: until,
  });
  for (const { change, history } of replay.steps) {
    const fresh = cellsOf(part, derivedOnce(history, settingsAt(settings, change)));
    for (const [text, known] of now) if (!fresh.has(text)) past.push(ended(text, known, change));
    now = new Map([...fresh].map(([text, cells]) => [text, now.get(text) ?? { cells, from: change }]));
  }
  return [...past, ...[...now].map(([text, known]) => ended(text, known, null))];
}

/** Cells with the change from which they were known. */
interface KnownCells {
  readonly cells: Cells;
  readonly from: number;
}

/** The settings of the authority from one change on. */
interface SettingsAt {
  readonly change: number;
  readonly settings: AuthoritySettings;
}

async function readSettingsHistory(client: pg.ClientBase): Promise<readonly SettingsAt[]> {
  const found = await client.query<{ change: string; settings: AuthoritySettings }>(
    'select change, settings from settings order by change',
  );
  return found.rows.map((row) => ({ change: Number(row.change), settings: row.settings }));
}

// What was derived under earlier settings stays as it was then: a past figure is not recounted by today's standards.
function settingsAt(settings: readonly SettingsAt[], change: number): AuthoritySettings {
  const found = settings.findLast((each) => each.change <= change) ?? settings[0];
  if (found === undefined) throw new Error('There are records but no authority they belong to');
  return found.settings;
}

// Each history is asked for once a part: deriving it anew eight times would be most of the work.
const derivations = new WeakMap<ChildHistory, Derived>();

function derivedOnce(history: ChildHistory, settings: AuthoritySettings): Derived {
  const known = derivations.get(history) ?? deriveChild(history, settings);
  derivations.set(history, known);
  return known;
}

async function insertKnown(client: pg.ClientBase, part: keyof Derived, rows: readonly KnownRow[]): Promise<void> {
  const { names, typed } = columnsOf(part);
  await client.query(
    `insert into ${derivedTables[part].name} (${names}, known_from, known_until)
     select ${names}, known_from, known_until
     from jsonb_to_recordset($1::jsonb) as f (${typed}, known_from bigint, known_until bigint)`,
    [JSON.stringify(rows)],
  );
}
