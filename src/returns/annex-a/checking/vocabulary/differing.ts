import type { Cell } from '../../../engine/cell.ts';
import { readableFirst } from '../../../engine/given.ts';
import type { Found } from '../../../engine/rule-facts.ts';
import type { AnnexAChild } from '../annex-a-child.ts';

/** Tells every value of a property that differs from the first the child’s rows have; what is not there differs from nothing. */
export function tellDiffering<Kind extends Cell>(
  { rows }: AnnexAChild,
  property: string,
  kind: new (...given: never[]) => Kind,
  readAs: (cell: Kind) => unknown,
  found: Found,
): void {
  if (rows.length < 2) return;
  const cells: Kind[] = [];
  for (const { row } of rows) {
    const cell = (row as Readonly<Record<string, Cell>>)[property];
    if (cell instanceof kind && !cell.isBlank) cells.push(cell);
  }
  const [first, ...others] = readableFirst(cells);
  if (first === undefined || others.length === 0) return;
  const value = readAs(first);
  for (const other of others) if (readAs(other) !== value) found(other, first);
}
