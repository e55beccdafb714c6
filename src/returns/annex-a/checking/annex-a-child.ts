import type { TextCell } from '../../engine/cell.ts';
import type { ListKey } from '../specification/annex-a-lists.ts';
import type { AnyRow, BothWays, ListRow } from './annex-a-rows.ts';

/** A list whose rows are of children; the last is of adopters. */
export type ChildList = Exclude<ListKey, 'adopters'>;

/** One child of Annex A: the rows of every list that have the child’s identifier. */
export interface AnnexAChild {
  /** The identifier as it was first written; undefined for a row that has none. */
  readonly id?: string;
  readonly lists: { readonly [List in ChildList]: readonly ListRow<List>[] };
  readonly rows: readonly BothWays<ChildList>[];
}

/** Families of the adoption lists: adopters and children are joined by nothing else. */
export interface Families {
  /** The adopters of a family; none when it has no identifier. */
  adoptersOf(family: TextCell): readonly ListRow<'adopters'>[];
  /** The children of a family. */
  childrenOf(family: TextCell): readonly ListRow<'adoptions'>[];
}

/** An identifier as it is compared: a workbook may have made a number of it, and a person may have put spaces around. */
function identifierKey({ value }: TextCell): string {
  return value.replace(/\s+/g, '').replace(/\.0+$/, '').toUpperCase();
}

/** True when a row is of a child. */
function isOfChild(row: BothWays): row is BothWays<ChildList> {
  return row.list !== 'adopters';
}

/** The children of the rows, in the order in which they are met; a row without an identifier stands by itself. */
export function childrenIn(rows: readonly BothWays[]): readonly AnnexAChild[] {
  const groups = Map.groupBy(rows.filter(isOfChild), (row) => identifierKey(row.row.id) || row);
  return [...groups.values()].map((group) => {
    const [first] = group;
    const id = first?.row.id.text;
    return { ...(id ? { id } : {}), lists: listsOf(group), rows: group };
  });
}

function listsOf(rows: readonly BothWays<ChildList>[]): AnnexAChild['lists'] {
  const lists: Record<ChildList, ListRow<ChildList>[]> = {
    contacts: [],
    earlyHelp: [],
    referrals: [],
    assessments: [],
    enquiries: [],
    childrenInNeed: [],
    protectionPlans: [],
    childrenInCare: [],
    careLeavers: [],
    adoptions: [],
  };
  for (const { list, row } of rows) lists[list].push(row);
  // Each row was made as one of its own list.
  return lists as AnnexAChild['lists'];
}

/** True when a row is of this list. */
function isOfList<List extends ListKey>(row: AnyRow, list: List): row is BothWays<List> {
  return row.list === list;
}

/** The rows of one list. */
export function rowsOfList<List extends ListKey>(rows: readonly BothWays[], list: List): readonly ListRow<List>[] {
  return rows.flatMap((row) => (isOfList(row, list) ? [row.row] : []));
}

/** The families that the rows of lists 10 and 11 tell of. */
export function familiesIn(rows: readonly BothWays[]): Families {
  const grouped = <List extends 'adopters' | 'adoptions'>(list: List) => {
    const byFamily = Map.groupBy(rowsOfList(rows, list), ({ family }) => identifierKey(family));
    return (family: TextCell) => (family.isBlank ? [] : (byFamily.get(identifierKey(family)) ?? []));
  };
  return { adoptersOf: grouped('adopters'), childrenOf: grouped('adoptions') };
}

/** No rows at all. */
export const noRows: AnnexAChild['lists'] = listsOf([]);
