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

/** Every issue of a report as CSV, one a line, in the order found. */
export function reportAsCsv({ issues }: CheckReport): string {
  const rows = issues.map((issue) => COLUMNS.map((column) => cellOf(issue[column])).join(','));
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function cellOf(value: ReturnIssue[(typeof COLUMNS)[number]]): string {
  const text = value === undefined ? '' : String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
