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
  const cells = rows.flatMap(({ values }) => values.flatMap(({ cell }) => (isWrittenCode(cell) ? [cell] : [])));
  const spelt = Map.groupBy(cells, ({ field, value }) => `${field}\n${value}`);
  return [...spelt.values()]
    .flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const { field, value: written, label, fault } = first;
      return [{ field, written, times: same.length, ...(fault === undefined ? { readAs: label } : {}) }];
    })
    .toSorted((one, other) => other.times - one.times);
}

function isWrittenCode(cell: unknown): cell is WrittenCodeCell {
  return cell instanceof WrittenCodeCell && !cell.isBlank;
}
