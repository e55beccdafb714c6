import type { annexALists, ColumnName, ListKey } from '../specification/annex-a-lists.ts';

type Columns<List extends ListKey> = (typeof annexALists)[List]['columns'];

/** Rows of some lists as a file writes them. A row without an identifier said is of the same child; a list not named is there without rows. */
export type ExampleLists = {
  readonly [List in ListKey]?: readonly { readonly [Property in keyof Columns<List>]?: string }[];
};

/** Lists that a rule passes, fails or cannot decide, and why: a row of its table. */
export interface AnnexAExample {
  readonly because: string;
  readonly lists: ExampleLists;
  /** The columns found wrong, in order, once for each time. */
  readonly finds: readonly ColumnName[];
  /** The columns that cannot be read, so that the rule is not decided. */
  readonly undecided: readonly ColumnName[];
}

/** Lists that the rule lets through. */
export function passes(because: string, lists: ExampleLists): AnnexAExample {
  return { because, lists, finds: [], undecided: [] };
}

/** Lists that break the rule. */
export function fails(because: string, finds: ColumnName | readonly ColumnName[], lists: ExampleLists): AnnexAExample {
  return { because, lists, finds: typeof finds === 'string' ? [finds] : finds, undecided: [] };
}

/** Lists of which the rule cannot decide. */
export function undecided(because: string, column: ColumnName, lists: ExampleLists): AnnexAExample {
  return { because, lists, finds: [], undecided: [column] };
}
