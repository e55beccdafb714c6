import type { CheckReport } from './check-report.ts';
import type { ReturnIssue } from './return-issue.ts';

const COLUMNS = [
  'code',
  'severity',
  'child',
  'table',
  'row',
  'line',
  'field',
  'value',
  'message',
  'todo',
  'because',
] as const;

/** What a spreadsheet would take for a formula is written so that it shows as text. */
const FORMULA = /^[=+\-@\t\r]/;

/** Every issue of a report as CSV, one a line, in the order found; with why it is right as it stands, where somebody said so. */
export function reportAsCsv({ issues }: CheckReport, explained: ReadonlyMap<ReturnIssue, string> = new Map()): string {
  const rows = issues.map((issue) => {
    const cells = COLUMNS.map((column) => cellOf(issue[column]));
    return [...cells, ...(explained.size === 0 ? [] : [cellOf(explained.get(issue))])].join(',');
  });
  const heads = [...COLUMNS, ...(explained.size === 0 ? [] : ['explained'])];
  return `${[heads.join(','), ...rows].join('\r\n')}\r\n`;
}

function cellOf(value: ReturnIssue[(typeof COLUMNS)[number]]): string {
  const text = value === undefined ? '' : String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
