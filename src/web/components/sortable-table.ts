import type { Html } from './html.ts';
import { type Cell, type CellOptions, type TableParams, table } from './table.ts';
import { type Items, type Wording, type WordsAndLooks, wordsOf } from './wording.ts';

/** A column, and whether and how the rows already stand in its order. */
export type SortableColumn = WordsAndLooks<CellOptions> & {
  readonly sort?: 'none' | 'ascending' | 'descending' | undefined;
};

/** A cell that sorts by something other than its words: a date by its day, a duration by its length. */
export type SortableCell = Wording<CellOptions & { readonly sortValue?: string | number | undefined }>;

/** A table whose rows a reader may put in another order. */
export type SortableTableParams = Omit<TableParams, 'head' | 'rows'> & {
  readonly head: readonly SortableColumn[];
  readonly rows: Items<readonly SortableCell[]>;
};

function plainCell(given: SortableCell): Cell {
  const words = wordsOf(given);
  if (words?.sortValue === undefined) return words;
  return { ...words, attributes: { ...words.attributes, 'data-sort-value': words.sortValue } };
}

/** A table whose rows a reader may put in another order by pressing a column's name; without a script it stands as given. */
export function sortableTable(params: SortableTableParams): Html {
  return table({
    ...params,
    head: params.head.map((column) => ({
      ...column,
      attributes: { ...column.attributes, 'aria-sort': column.sort },
    })),
    rows: params.rows.map((row) => (row ? row.map(plainCell) : undefined)),
    attributes: { ...params.attributes, 'data-module': 'moj-sortable-table' },
  });
}
