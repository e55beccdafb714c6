import type { GivenTable } from '#domain/exchange/given-table.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import { annexALists, columnsOf, type ListKey, listKeys } from '../specification/annex-a-lists.ts';
import { type BothWays, rowMaker } from './annex-a-rows.ts';
import { extraColumns, missingColumns, missingList, namedOtherwise, noList, twoTables } from './list-issues.ts';
import { type Recognised, recogniseList } from './recognise-list.ts';

/** The lists that were found in what was given, and what was odd about them. */
export interface GivenLists {
  readonly rows: readonly BothWays[];
  /** The properties that stand in every table of a list; a list that was not given is not here. */
  readonly columns: ReadonlyMap<ListKey, ReadonlySet<string>>;
  readonly issues: readonly ReturnIssue[];
}

/** Finds the eleven lists in tables from any sheets and files. */
export function givenLists(tables: readonly GivenTable[]): GivenLists {
  const read = tables.map((table) => ({ table, seen: recogniseList(table) }));
  const rows: BothWays[] = [];
  const columns = new Map<ListKey, ReadonlySet<string>>();
  const issues: ReturnIssue[] = [];
  for (const { table, seen } of read) {
    if (seen === undefined) {
      if (!isEmpty(table)) issues.push(noList(table));
      continue;
    }
    for (const row of rowsOf(table, seen)) rows.push(row);
    issues.push(...issuesOf(table, seen, columns.has(seen.list)));
    const before = columns.get(seen.list);
    const here = new Set(seen.at.keys());
    columns.set(seen.list, before === undefined ? here : here.intersection(before));
  }
  const missing = listKeys.filter((list) => !columns.has(list));
  return { rows, columns, issues: [...issues, ...missing.map(missingList)] };
}

function rowsOf(table: GivenTable, { list, at }: Recognised): readonly BothWays[] {
  const made = rowMaker(list, annexALists[list].table, (property) => at.get(property));
  const places = [...at.values()];
  return table.rows.flatMap(({ line, values }, index) =>
    places.some((place) => (values[place] ?? '').trim() !== '') ? [made({ row: index + 1, line }, values)] : [],
  );
}

function issuesOf(table: GivenTable, seen: Recognised, isSecond: boolean): readonly ReturnIssue[] {
  const { list, at, namedAs } = seen;
  const used = new Set(at.values());
  const extra = table.columns.filter((heading, index) => heading.trim() !== '' && !used.has(index));
  const missing = columnsOf(list).flatMap(([property, { heading }]) => (at.has(property) ? [] : [heading]));
  return [
    ...(namedAs === undefined ? [] : [namedOtherwise(table, list, namedAs)]),
    ...(isSecond ? [twoTables(table, list)] : []),
    ...(extra.length === 0 ? [] : [extraColumns(table, list, extra)]),
    ...(missing.length === 0 ? [] : [missingColumns(table, list, missing)]),
  ];
}

function isEmpty({ columns, rows }: GivenTable): boolean {
  return columns.every((each) => each.trim() === '') && rows.length === 0;
}
