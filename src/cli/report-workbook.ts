import writeWorkbook, { type Cell, type Sheet } from 'write-excel-file/node';
import type { CheckReport } from '#returns/engine/check-report.ts';
import type { MarkedCell, MarkedTable } from '#returns/engine/marked-table.ts';
import type { ReturnIssue, ReturnSeverity } from '#returns/engine/return-issue.ts';

type WorkbookSheet = Sheet<never>;

const COLOURS: Readonly<Record<ReturnSeverity, string>> = { error: '#f4cdc6', query: '#fff7bf', undecided: '#d2e2f1' };
/** A sheet has 1,048,576 rows, its headings among them. */
const MOST_ROWS = 1_048_570;
const ISSUE_COLUMNS = [
  'code',
  'severity',
  'child',
  'table',
  'line',
  'field',
  'value',
  'message',
  'todo',
  'because',
] as const;

/**
 * A report as a workbook: what became of every rule, every issue, and the tables of the children something was said
 * of, with the values coloured that it was said of. Every value is written as text, so that none is taken for a formula.
 */
export async function reportWorkbook(
  report: CheckReport,
  tables: readonly MarkedTable[],
  explained: ReadonlyMap<ReturnIssue, string> = new Map(),
): Promise<Uint8Array> {
  const longest = Math.max(report.issues.length, ...tables.map(({ rows }) => rows.length));
  if (longest > MOST_ROWS)
    throw new Error(`A sheet holds ${MOST_ROWS} rows, and there are ${longest}. Write them as CSV.`);
  return writeWorkbook([rulesSheet(report), issuesSheet(report, explained), ...tables.map(tableSheet)]).toBuffer();
}

function rulesSheet({ collection, year, children, rules }: CheckReport): WorkbookSheet {
  const title = [text(`${collection} ${year}, ${children} children`, { fontWeight: 'bold' })];
  const rows = rules.map(({ code, state, why, issues, undecided }) => [
    ...[text(code), text(state), text(why ?? '')],
    ...[
      { value: issues, type: Number },
      { value: undecided, type: Number },
    ],
  ]);
  return sheet('Rules', ['Code', 'State', 'Why', 'Issues', 'Not decided'], rows, [10, 16, 40, 10, 12], [title]);
}

function issuesSheet({ issues }: CheckReport, explained: ReadonlyMap<ReturnIssue, string>): WorkbookSheet {
  const isAnyExplained = explained.size > 0;
  const rows = issues.map((issue) => [
    ...ISSUE_COLUMNS.map((column) =>
      text(String(issue[column] ?? ''), column === 'severity' ? { backgroundColor: COLOURS[issue.severity] } : {}),
    ),
    ...(isAnyExplained ? [text(explained.get(issue) ?? '')] : []),
  ]);
  const heads = [...ISSUE_COLUMNS, ...(isAnyExplained ? ['explained'] : [])];
  return sheet('Issues', heads, rows, [10, 11, 20, 20, 8, 26, 20, 50, 50, 50, 50].slice(0, heads.length));
}

function tableSheet({ table, columns, rows }: MarkedTable): WorkbookSheet {
  const lines = rows.map(({ child, cells }) => [
    ...[text(child), ...cells.map(marked)],
    text([...new Set(cells.flatMap(({ codes }) => codes))].join(' ')),
  ]);
  return sheet(table, ['Child', ...columns, 'Said of this row'], lines, [20, ...columns.map(() => 22), 30]);
}

function marked({ value, mark }: MarkedCell): Cell {
  return text(value, mark === undefined ? {} : { backgroundColor: COLOURS[mark] });
}

function sheet(
  name: string,
  heads: readonly string[],
  rows: readonly Cell[][],
  widths: readonly number[],
  above: readonly Cell[][] = [],
): WorkbookSheet {
  const head = heads.map((each) => text(each, { fontWeight: 'bold' }));
  return {
    sheet: name,
    data: [...above, head, ...rows],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: above.length + 1,
  };
}

function text(value: string, style: { readonly backgroundColor?: string; readonly fontWeight?: 'bold' } = {}): Cell {
  return { value, type: String, ...style };
}
