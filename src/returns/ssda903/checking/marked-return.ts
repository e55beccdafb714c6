import type { MarkedTable } from '../../engine/marked-table.ts';
import { MarksOfIssues } from '../../engine/marks-of-issues.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import { type TableId, tableIds, tableOf } from '../specification/ssda903-tables.ts';
import type { SentRow } from './return-rows.ts';
import type { SentReturn } from './sent-return.ts';

/** The tables of a return as they were sent, with what was found of each value marked; of some children, or of all. */
export function markedReturn(
  sent: SentReturn,
  issues: readonly ReturnIssue[],
  children?: ReadonlySet<string>,
): readonly MarkedTable[] {
  const marks = new MarksOfIssues(issues);
  return tableIds.flatMap((id) => {
    const rows = sent[id]?.rows.filter(({ values }) => children === undefined || children.has(values[0] ?? ''));
    return rows === undefined ? [] : markedTable(id, rows, marks);
  });
}

function markedTable(id: TableId, rows: readonly SentRow[], marks: MarksOfIssues): MarkedTable {
  const { name, columns } = tableOf(id);
  const headings = Object.values(columns).map(({ heading }) => heading);
  return {
    table: name,
    columns: headings,
    rows: rows.map(({ values, line }) => ({
      child: values[0] ?? '',
      cells: headings.map((field, at) => ({
        value: values[at] ?? '',
        codes: [],
        ...marks.of({ table: name, field, line }),
      })),
    })),
  };
}
