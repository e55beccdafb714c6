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
  const cells = rows.flatMap(({ values }) =>
    values.flatMap((value) => (value.property === property && value.cell instanceof kind ? [value.cell] : [])),
  );
  let first: { readonly cell: Kind; readonly value: unknown } | undefined;
  for (const cell of readableFirst(cells)) {
    const value = readAs(cell);
    if (value === undefined) continue;
    first ??= { cell, value };
    if (value !== first.value) found(cell, first.cell);
  }
}
