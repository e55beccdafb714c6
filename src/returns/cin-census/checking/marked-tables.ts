import type { MarkedCell, MarkedTable } from '../../engine/marked-table.ts';
import { MarksOfIssues, worstOf } from '../../engine/marks-of-issues.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import { cinCensusOfYear } from '../specification/cin-census-of-year.ts';
import type { CinChild, CinRow, CinValue } from '../specification/cin-child.ts';
import { type CinElement, type GroupElement, isGroup, isList } from '../specification/cin-element.ts';
import type { CinYear } from '../specification/cin-year.ts';

/** The tables as they fill, by name. */
type Tables = Map<string, { readonly columns: readonly string[]; readonly rows: MarkedTable['rows'][number][] }>;

/** The tables of some children as the census of a year has them, each value marked with what was found of it or with it. */
export function markedTables(
  children: readonly CinChild[],
  issues: readonly ReturnIssue[],
  year: CinYear,
): readonly MarkedTable[] {
  const marks = new MarksOfIssues(issues, { isTableAsked: false });
  const tables: Tables = new Map();
  const { child: group } = cinCensusOfYear(year);
  for (const child of children)
    fill(tables, marks, group, { row: child, line: child.line, id: child.identifiers.laChildId?.value ?? '' });
  return [...tables].map(([table, { columns, rows }]) => ({ table, columns, rows }));
}

/** A row of a child, and where it begins. */
interface At {
  readonly row: CinRow<CinValue>;
  readonly line: number | undefined;
  readonly id: string;
}

function fill(tables: Tables, marks: MarksOfIssues, group: GroupElement, at: At): void {
  const values = group.of.filter((each) => !isGroup(each));
  if (values.length > 0) {
    const table = tables.get(group.element) ?? { columns: values.map(fieldOf), rows: [] };
    tables.set(group.element, table);
    const cells = values.map((each) =>
      cellOf(group.element, fieldOf(each), valuesIn(at.row[each.property]), at, marks),
    );
    table.rows.push({ child: at.id, cells });
  }
  for (const inner of group.of) {
    if (!isGroup(inner)) continue;
    for (const row of rowsIn(at.row[inner.property]))
      fill(tables, marks, inner, { ...at, row, line: typeof row.line === 'number' ? row.line : at.line });
  }
}

/** What stands in a list is called after its values, as rules call it. */
function fieldOf(element: CinElement): string {
  return isList(element) ? element.listOf : element.element;
}

function cellOf(table: string, field: string, values: readonly CinValue[], at: At, marks: MarksOfIssues): MarkedCell {
  const lines = values.length === 0 ? [at.line] : values.map((each) => each.line);
  const places = [...new Set(lines)].map((line) => (line === undefined ? { table, field } : { table, field, line }));
  const worst = worstOf(places.map((place) => marks.of(place)));
  return { value: values.map(({ value }) => value).join(' '), codes: [], ...worst };
}

function valuesIn(part: CinRow<CinValue>[string]): readonly CinValue[] {
  if (typeof part !== 'object') return [];
  const parts = Array.isArray(part) ? (part as readonly CinValue[]) : [part as CinValue];
  return parts.filter((each) => typeof each.value === 'string');
}

function rowsIn(part: CinRow<CinValue>[string]): readonly CinRow<CinValue>[] {
  if (typeof part !== 'object') return [];
  return Array.isArray(part) ? (part as readonly CinRow<CinValue>[]) : [part as CinRow<CinValue>];
}
