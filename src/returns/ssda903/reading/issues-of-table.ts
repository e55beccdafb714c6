import { listInWords } from '#domain/time/in-words.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import { type TableId, tableOf } from '../specification/ssda903-tables.ts';
import type { Ssda903Year } from '../specification/ssda903-year.ts';
import type { RecognisedTable } from './recognise-table.ts';
import { tableIssue } from './table-issue.ts';

/** Columns by which files of several authorities were joined. */
const AUTHORITY_COLUMNS = ['LA', 'LEA', 'AUTHORITY', 'LOCAL AUTHORITY', 'LA_NAME'];

/** What is odd about a table as a whole: that it came more than once or too early, about its columns, and about whose rows it holds. */
export function issuesOfTable(
  id: TableId,
  tables: readonly RecognisedTable[],
  year: Ssda903Year,
): readonly ReturnIssue[] {
  const files = listInWords(tables.map(({ given }) => given.file));
  return [
    ...(tables.length > 1 ? [givenTwice(id, tables.length, files)] : []),
    ...earlyIssues(id, files, year),
    ...tables.flatMap((table) => [...columnIssues(table), ...authorityIssues(table)]),
  ];
}

function givenTwice(id: TableId, times: number, files: string): ReturnIssue {
  const { name } = tableOf(id);
  return tableIssue('same-table-twice', 'query', name, {
    value: files,
    message: `${name} was given ${times} times, and its rows are read together.`,
    todo: 'Take out what is of another year or another authority.',
  });
}

function earlyIssues(id: TableId, files: string, year: Ssda903Year): readonly ReturnIssue[] {
  const { name, since } = tableOf(id);
  if (since === undefined || year >= since) return [];
  return [
    tableIssue('table-of-later-years', 'query', name, {
      value: files,
      message: `${name} is asked for since ${since}, and was checked as part of ${year}.`,
      todo: 'Leave it out of this year’s return, or choose the year it is of.',
    }),
  ];
}

function columnIssues({ id, given, missing, extra }: RecognisedTable): readonly ReturnIssue[] {
  const { name } = tableOf(id);
  const lacking = missing.map((field) =>
    tableIssue('missing-column', 'error', name, {
      field,
      message: `${given.file} has no column ${field}.`,
      todo: 'Export the table with all its columns. The rules that read this one are not run.',
    }),
  );
  const more = extra.map((field) =>
    tableIssue('extra-column', 'query', name, {
      field,
      message: `${given.file} has a column ${field}, which is none of ${name}.`,
      todo: 'It was left out of the check; take it out before the return is sent.',
    }),
  );
  return [...lacking, ...more];
}

function authorityIssues({ id, given }: RecognisedTable): readonly ReturnIssue[] {
  const at = given.columns.findIndex((column) => AUTHORITY_COLUMNS.includes(column.toUpperCase()));
  const names = new Set(at < 0 ? [] : given.rows.flatMap(({ values }) => values[at] || []));
  if (names.size < 2) return [];
  return [
    tableIssue('several-authorities', 'error', tableOf(id).name, {
      field: given.columns[at] ?? '',
      value: [...names].slice(0, 3).join(', '),
      message: `${given.file} holds rows of ${names.size} authorities.`,
      todo: 'Split the file by authority, and check each return by itself.',
    }),
  ];
}
