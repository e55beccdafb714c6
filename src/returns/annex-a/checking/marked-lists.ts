import type { MarkedTable } from '../../engine/marked-table.ts';
import { MarksOfIssues } from '../../engine/marks-of-issues.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import { annexALists, columnsOf, listKeys } from '../specification/annex-a-lists.ts';
import type { AnnexAChild } from './annex-a-child.ts';
import type { AnyRow, BothWays } from './annex-a-rows.ts';
import type { GivenLists } from './given-lists.ts';

/** The lists as they were sent, under their published headings, each value marked with what was found of it; of some children, or of all with the adopters. */
export function markedLists(
  { rows, columns }: GivenLists,
  children: readonly AnnexAChild[],
  issues: readonly ReturnIssue[],
  some?: ReadonlySet<string>,
): readonly MarkedTable[] {
  const marks = new MarksOfIssues(issues);
  const ids = new Map<AnyRow, string>(children.flatMap((child) => child.rows.map((row) => [row, child.id ?? ''])));
  const isShown = (row: BothWays) => some === undefined || row.list === 'adopters' || some.has(ids.get(row) ?? '');
  const byList = Map.groupBy(rows.filter(isShown), ({ list }) => list);
  return listKeys
    .filter((list) => columns.has(list))
    .map((list) => {
      const { table } = annexALists[list];
      const headings = columnsOf(list).map(([, { heading }]) => heading);
      const shown = (byList.get(list) ?? []).map((row) => markedRow(row, table, headings, ids.get(row) ?? '', marks));
      return { table, columns: headings, rows: shown };
    });
}

function markedRow(
  { line, values }: BothWays,
  table: string,
  headings: readonly string[],
  child: string,
  marks: MarksOfIssues,
): MarkedTable['rows'][number] {
  const written = new Map(values.map(({ column, cell }) => [column.heading, cell.value]));
  const cells = headings.map((field) => ({
    value: written.get(field) ?? '',
    codes: [],
    ...marks.of({ table, field, line }),
  }));
  return { child, cells };
}
