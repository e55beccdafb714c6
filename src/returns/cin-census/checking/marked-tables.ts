import type { MarkedCell, MarkedTable } from '../../engine/marked-table.ts';
import type { ReturnIssue, ReturnSeverity } from '../../engine/return-issue.ts';
import { cinCensusOfYear } from '../specification/cin-census-of-year.ts';
import type { CinChild, CinRow, CinValue } from '../specification/cin-child.ts';
import { type GroupElement, isGroup, isList } from '../specification/cin-element.ts';
import type { CinYear } from '../specification/cin-year.ts';

type Rows = MarkedTable['rows'][number][];
type Marks = ReadonlyMap<string, { readonly mark: ReturnSeverity; readonly codes: readonly string[] }>;

/** The worst first. */
const WORST: readonly ReturnSeverity[] = ['error', 'undecided', 'query'];

/** The tables of some children as the census of a year has them, each value marked with what was found of it or with it. */
export function markedTables(
  children: readonly CinChild[],
  issues: readonly ReturnIssue[],
  year: CinYear,
): readonly MarkedTable[] {
  const marks = marksOf(issues);
  const tables = new Map<string, { readonly columns: readonly string[]; readonly rows: Rows }>();
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

function fill(
  tables: Map<string, { readonly columns: readonly string[]; readonly rows: Rows }>,
  marks: Marks,
  group: GroupElement,
  at: At,
): void {
  const values = group.of.filter((each) => !isGroup(each));
  if (values.length > 0) {
    const table = tables.get(group.element) ?? {
      columns: values.map((each) => (isList(each) ? each.listOf : each.element)),
      rows: [],
    };
    tables.set(group.element, table);
    const cells = values.map((each) => {
      const name = isList(each) ? each.listOf : each.element;
      return cellOf(name, valuesIn(at.row[each.property]), at.line, marks);
    });
    table.rows.push({ child: at.id, cells });
  }
  for (const inner of group.of) {
    if (!isGroup(inner)) continue;
    for (const row of rowsIn(at.row[inner.property]))
      fill(tables, marks, inner, { ...at, row, line: typeof row.line === 'number' ? row.line : at.line });
  }
}

function cellOf(field: string, values: readonly CinValue[], line: number | undefined, marks: Marks): MarkedCell {
  const lines = values.length === 0 ? [line] : values.map((each) => each.line);
  const found = [...new Set(lines)].flatMap((each) => marks.get(placeKey(field, each)) ?? []);
  const mark = WORST.find((severity) => found.some((each) => each.mark === severity));
  return {
    value: values.map(({ value }) => value).join(' '),
    codes: [...new Set(found.flatMap(({ codes }) => codes))],
    ...(mark === undefined ? {} : { mark }),
  };
}

function marksOf(issues: readonly ReturnIssue[]): Marks {
  const marks = new Map<string, { mark: ReturnSeverity; codes: string[] }>();
  for (const { code, severity, field, line, beside } of issues) {
    for (const place of [{ field, line }, ...beside]) {
      const key = placeKey(place.field, place.line);
      const known = marks.get(key);
      if (known === undefined) marks.set(key, { mark: severity, codes: [code] });
      else {
        known.codes.push(code);
        if (WORST.indexOf(severity) < WORST.indexOf(known.mark)) known.mark = severity;
      }
    }
  }
  return marks;
}

function placeKey(field: string, line: number | undefined): string {
  return `${field} ${line ?? ''}`;
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
