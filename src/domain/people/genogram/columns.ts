import type { Person, PersonId } from '../person.ts';
import type { Bonds } from './bond.ts';
import { orderedClusters } from './clusters.ts';

const SWEEPS = 6;

/** In which column each person stands: partners side by side, children as near as can be under their parents, nobody on another. */
export function columnsOf(
  people: readonly Person[],
  bonds: Bonds,
  generations: ReadonlyMap<PersonId, number>,
): ReadonlyMap<PersonId, number> {
  const kin = kinOf(bonds);
  let rows = orderedClusters(people, bonds, generations);
  let columns = inTurn(rows);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    rows = rows.map((row) => sorted(row, (cluster) => wanted(cluster, kin, columns)));
    columns = placed(rows, kin, columns);
  }
  const least = Math.min(...columns.values());
  return new Map([...columns].map(([id, column]) => [id, column - least]));
}

type Cluster = readonly PersonId[];
type Row = readonly Cluster[];
type Columns = ReadonlyMap<PersonId, number>;

function kinOf({ descents, ties }: Bonds): ReadonlyMap<PersonId, readonly PersonId[]> {
  const kin = new Map<PersonId, PersonId[]>();
  const join = (one: PersonId, other: PersonId) => kin.set(one, [...(kin.get(one) ?? []), other]);
  for (const { parents, children } of descents) {
    for (const parent of parents) {
      for (const child of children) {
        join(parent, child);
        join(child, parent);
      }
    }
  }
  for (const { from, to } of ties) {
    join(from, to);
    join(to, from);
  }
  return kin;
}

function inTurn(rows: readonly Row[]): Columns {
  return new Map(rows.flatMap((row) => row.flat().map((id, index) => [id, index] as const)));
}

/** Where a cluster would stand if it stood alone: in the middle of its kin in other rows; undefined when it has none. */
function wanted(cluster: Cluster, kin: ReadonlyMap<PersonId, readonly PersonId[]>, columns: Columns) {
  const offsets = cluster.flatMap((id, index) =>
    (kin.get(id) ?? []).map((relative) => (columns.get(relative) ?? 0) - index),
  );
  return offsets.length === 0 ? undefined : offsets.reduce((sum, each) => sum + each, 0) / offsets.length;
}

// Whoever has no kin in another row stays where they are among the others.
function sorted(row: Row, wish: (cluster: Cluster) => number | undefined): Row {
  let last = 0;
  const keyed = row.map((cluster) => {
    last = wish(cluster) ?? last;
    return { cluster, key: last };
  });
  return keyed.sort((one, other) => one.key - other.key).map(({ cluster }) => cluster);
}

function placed(rows: readonly Row[], kin: ReadonlyMap<PersonId, readonly PersonId[]>, before: Columns): Columns {
  const columns = new Map(before);
  for (const row of rows) for (const [id, column] of placedRow(row, kin, columns)) columns.set(id, column);
  return columns;
}

/** A row from left to right, nobody on another, then moved as a whole towards where its people want to stand. */
function placedRow(row: Row, kin: ReadonlyMap<PersonId, readonly PersonId[]>, columns: Columns) {
  let free = Number.NEGATIVE_INFINITY;
  const starts = row.map((cluster) => {
    const wish = wanted(cluster, kin, columns);
    const start = Math.max(Math.round(wish ?? (Number.isFinite(free) ? free : 0)), free);
    free = start + cluster.length;
    return { cluster, start, over: wish === undefined ? 0 : start - wish };
  });
  const shift = Math.round(starts.reduce((sum, { over }) => sum + over, 0) / Math.max(1, starts.length));
  return starts.flatMap(({ cluster, start }) => cluster.map((id, index) => [id, start - shift + index] as const));
}
