import type pg from 'pg';
import { type Derived, deriveChild } from '#derive/derive-child.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { lockHead } from '../history/lock-head.ts';
import { type Replay, readReplays } from '../history/read-replays.ts';
import type { Cells } from './derived-table.ts';
import { cellsOf, columnsOf, type DerivedRow, derivedParts, derivedTables, rowOf } from './derived-tables.ts';

type Part = keyof Derived;

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
  let writing: Promise<unknown> = Promise.resolve();
  for await (const replays of readReplays(
    client,
    settings.map((each) => each.change),
  )) {
    const known = replays.map((replay) => replayed(replay, settings));
    const parts = derivedParts.map((part) => known.flatMap((each) => each[part]));
    children += replays.length;
    rows += parts.reduce((sum, part) => sum + part.length, 0);
    await writing;
    // Not waited for: the database writes these while the program derives the next.
    writing = client.query(
      INSERT_KNOWN,
      parts.map((part) => JSON.stringify(part)),
    );
    writing.catch(() => undefined);
  }
  await writing;
  return { children, rows };
}

/** Writes the rows of every part, given as one JSON list a part, in one question: asked for each part it would wait as often. */
const INSERT_KNOWN = `with ${derivedParts
  .map((part, index) => {
    const { names, typed } = columnsOf(part);
    return `written_${index} as (insert into ${derivedTables[part].name} (${names}, known_from, known_until)
      select ${names}, known_from, known_until
      from jsonb_to_recordset($${index + 1}::jsonb) as f (${typed}, known_from bigint, known_until bigint))`;
  })
  .join(', ')} select`;

/** The rows of every part of one child, each with the changes between which it was known. */
function replayed({ child, steps }: Replay, settings: readonly SettingsAt[]): Readonly<Record<Part, KnownRow[]>> {
  const derived = steps.map(({ change, history }) => ({
    change,
    parts: deriveChild(history, settingsAt(settings, change)),
  }));
  return Object.fromEntries(derivedParts.map((part) => [part, knownRows(part, child, derived)])) as Record<
    Part,
    KnownRow[]
  >;
}

function knownRows(
  part: Part,
  child: Replay['child'],
  derived: readonly { readonly change: number; readonly parts: Derived }[],
): KnownRow[] {
  const past: KnownRow[] = [];
  let now = new Map<string, KnownCells>();
  const ended = ({ cells, from }: KnownCells, until: number | null): KnownRow => ({
    ...rowOf(child, cells),
    known_from: from,
    known_until: until,
  });
  for (const { change, parts } of derived) {
    const fresh = cellsOf(part, parts);
    for (const [mark, known] of now) if (!fresh.has(mark)) past.push(ended(known, change));
    const still = new Map<string, KnownCells>();
    for (const [mark, cells] of fresh) still.set(mark, now.get(mark) ?? { cells, from: change });
    now = still;
  }
  for (const known of now.values()) past.push(ended(known, null));
  return past;
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
