import { annexALists, listKeys } from '../specification/annex-a-lists.ts';
import type { BothWays } from './annex-a-rows.ts';
import { WrittenCodeCell } from './written-cell.ts';

/** What was read of one list. */
export interface ListReading {
  readonly table: string;
  readonly rows: number;
  readonly codes: readonly CodeReading[];
}

/** One spelling of a coded value, what it was read as, and how often; nothing when it could not be read. */
export interface CodeReading {
  readonly field: string;
  readonly written: string;
  readonly readAs?: string;
  readonly times: number;
}

/** What was read of each list, the most frequent spellings first. */
export function readingOf(rows: readonly BothWays[]): readonly ListReading[] {
  const byList = Map.groupBy(rows, ({ list }) => list);
  return listKeys.flatMap((list) => {
    const of = byList.get(list);
    return of === undefined ? [] : [{ table: annexALists[list].table, rows: of.length, codes: codesIn(of) }];
  });
}

function codesIn(rows: readonly BothWays[]): readonly CodeReading[] {
  const spelt = new Map<string, Map<string, { readonly cell: WrittenCodeCell; times: number }>>();
  for (const { values } of rows)
    for (const { cell } of values) {
      if (!(cell instanceof WrittenCodeCell) || cell.isBlank) continue;
      const ofField = spelt.get(cell.field) ?? new Map();
      spelt.set(cell.field, ofField);
      const known = ofField.get(cell.value);
      if (known === undefined) ofField.set(cell.value, { cell, times: 1 });
      else known.times += 1;
    }
  return [...spelt.values()]
    .flatMap((ofField) => [...ofField.values()])
    .map(({ cell: { field, value: written, label, fault }, times }) => ({
      ...{ field, written, times },
      ...(fault === undefined ? { readAs: label } : {}),
    }))
    .toSorted((one, other) => other.times - one.times);
}
