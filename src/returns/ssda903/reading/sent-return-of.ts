import type { GivenTable } from '#domain/exchange/given-table.ts';
import { countInWords } from '#domain/time/in-words.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import type { SentRow } from '../checking/return-rows.ts';
import type { SentReturn, SentTable } from '../checking/sent-return.ts';
import { type TableId, tableIds, tableOf } from '../specification/ssda903-tables.ts';
import type { Ssda903Year } from '../specification/ssda903-year.ts';
import { issuesOfTable } from './issues-of-table.ts';
import { type RecognisedTable, recogniseTable } from './recognise-table.ts';
import { tableIssue } from './table-issue.ts';

/** What was found in the tables that were given. */
export interface ReadReturn {
  readonly sent: SentReturn;
  readonly issues: readonly ReturnIssue[];
}

/** The return that some tables make, each found by its columns, with what is odd about them. */
export function sentReturnOf(tables: readonly GivenTable[], year: Ssda903Year): ReadReturn {
  const recognised = tables.map((given) => ({ given, table: recogniseTable(given) }));
  const unknown = recognised.flatMap(({ given, table }) => (table === undefined ? [unknownTable(given)] : []));
  const known = recognised.flatMap(({ table }) => table ?? []);
  const byId = Map.groupBy(known, ({ id }) => id);
  const sent = Object.fromEntries([...byId].map(([id, each]) => [id, sentTable(id, each)]));
  const issues = [...byId].flatMap(([id, each]) => [...issuesOfTable(id, each, year), ...rowIssues(id, sent[id])]);
  return { sent, issues: [...unknown, ...issues, ...absent(byId, year)] };
}

function sentTable(id: TableId, tables: readonly RecognisedTable[]): SentTable {
  const headings = Object.values(tableOf(id).columns).map(({ heading }) => heading);
  const found = headings.filter((_, at) => tables.every(({ places }) => places[at] !== undefined));
  return { headings: new Set(found), rows: tables.flatMap(({ given, places }) => rowsOf(given, places)) };
}

function rowsOf({ rows }: GivenTable, places: RecognisedTable['places']): readonly SentRow[] {
  return rows.map(({ line, values }, index) => ({
    row: index + 1,
    line,
    values: places.map((at) => (at === undefined ? '' : withoutNought((values[at] ?? '').trim()))),
  }));
}

/** A spreadsheet writes a number in a column with gaps as `398768.0`. */
function withoutNought(value: string): string {
  return /^\d+\.0+$/.test(value) ? value.slice(0, value.indexOf('.')) : value;
}

function rowIssues(id: TableId, table: SentTable | undefined): readonly ReturnIssue[] {
  const without = (table?.rows ?? []).filter(({ values }) => values[0] === '');
  return without.map(({ row, line }) =>
    tableIssue('row-without-child', 'error', tableOf(id).name, {
      field: 'CHILD',
      row,
      line,
      message: 'The row names no child.',
      todo: 'Enter the child’s number. Until then the row is checked by itself.',
    }),
  );
}

function unknownTable({ file, sheet, columns }: GivenTable): ReturnIssue {
  const shown = columns.slice(0, 6).join(', ');
  return tableIssue('unknown-table', 'error', sheet ?? file, {
    value: shown,
    message: `${sheet === undefined ? file : `${sheet} of ${file}`} is none of the twelve tables by its ${countInWords(columns.length, 'column')}.`,
    todo: `Give it the headings of its table, or leave it out. Its headings begin: ${shown}.`,
  });
}

/** Tables of the year that were not given: the rules that read them say so one by one, and this says it once. */
function absent(byId: ReadonlyMap<TableId, unknown>, year: Ssda903Year): readonly ReturnIssue[] {
  const missing = tableIds.filter((id) => !byId.has(id) && (tableOf(id).since ?? year) <= year);
  return missing.map((id) =>
    tableIssue('missing-table', 'query', tableOf(id).name, {
      message: `${tableOf(id).name} was not given.`,
      todo: 'Add its file, with its headings alone when it has no rows. The rules that read it are not run.',
    }),
  );
}
