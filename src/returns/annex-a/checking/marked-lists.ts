import type { MarkedTable } from '../../engine/marked-table.ts';
import { MarksOfIssues } from '../../engine/marks-of-issues.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import { annexALists, columnsOf, listKeys } from '../specification/annex-a-lists.ts';
import { type AnnexAChild, familiesIn } from './annex-a-child.ts';
import type { AnyRow, BothWays, ListRow } from './annex-a-rows.ts';
import type { GivenLists } from './given-lists.ts';

/**
 * The lists as they were sent, under their published headings, each value marked with what was found of it: all of them, or
 * the rows of some children with the adopters of their families. The empty identifier is of rows that have none, and of the
 * adopters something was found of.
 */
export function markedLists(
  { rows, columns }: GivenLists,
  children: readonly AnnexAChild[],
  issues: readonly ReturnIssue[],
  some?: ReadonlySet<string>,
): readonly MarkedTable[] {
  const marks = new MarksOfIssues(issues);
  const shown = some === undefined ? rows : rowsOfSome(rows, children, issues, some);
  const ids = new Map<AnyRow, string>(children.flatMap((child) => child.rows.map((row) => [row, child.id ?? ''])));
  const byList = Map.groupBy(shown, ({ list }) => list);
  return listKeys
    .filter((list) => (some === undefined ? columns.has(list) : byList.has(list)))
    .map((list) => {
      const { table } = annexALists[list];
      const headings = columnsOf(list).map(([, { heading }]) => heading);
      const marked = (byList.get(list) ?? []).map((row) => markedRow(row, table, headings, ids.get(row) ?? '', marks));
      return { table, columns: headings, rows: marked };
    });
}

function rowsOfSome(
  rows: readonly BothWays[],
  children: readonly AnnexAChild[],
  issues: readonly ReturnIssue[],
  some: ReadonlySet<string>,
): readonly BothWays[] {
  const those = children.filter(({ id = '' }) => some.has(id));
  const { table } = annexALists.adopters;
  const found = new Set(some.has('') ? issues.flatMap((issue) => (issue.table === table ? issue.line : [])) : []);
  const families = familiesIn(rows);
  const adopters = new Set(
    those.flatMap(({ lists }) => lists.adoptions.flatMap(({ family }) => families.adoptersOf(family))),
  );
  const isShown = ({ list, line, row }: BothWays) =>
    list === 'adopters' && (found.has(line) || adopters.has(row as ListRow<'adopters'>));
  return [...those.flatMap((child) => child.rows), ...rows.filter(isShown)];
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
