import { parseWrittenDay } from '#domain/time/written-day.ts';
import { type Cell, CodeCell, CountCell, DateCell, TextCell } from '../../engine/cell.ts';
import type { Place } from '../../engine/return-issue.ts';
import type { CodeColumn, Column, CountColumn, DateColumn } from '../specification/column.ts';
import type { KnownCodes } from '../specification/known-codes.ts';
import { type ssda903Tables, type TableId, tableOf } from '../specification/ssda903-tables.ts';
import { tableName, type WhichYear } from './table-name.ts';

type CellOf<Some extends Column> = Some extends DateColumn
  ? DateCell
  : Some extends CodeColumn
    ? CodeCell
    : Some extends CountColumn
      ? CountCell
      : TextCell;

/** One row of a table as its rules read it: every value knows where it stands, and is there even when the file has none. */
export type Row<Id extends TableId = TableId> = {
  readonly [Name in keyof (typeof ssda903Tables)[Id]['columns']]: (typeof ssda903Tables)[Id]['columns'][Name] extends Column
    ? CellOf<(typeof ssda903Tables)[Id]['columns'][Name]>
    : never;
};

/** The child’s entry in the header. */
export type HeaderRow = Row<'headers'>;
/** One episode of being looked after. */
export type EpisodeRow = Row<'episodes'>;

/** A row as it was sent: a text for each column of its table, in the order of the specification. */
export interface SentRow {
  /** Without spaces around, and whole numbers without the `.0` that spreadsheets add to them. */
  readonly values: readonly string[];
  /** The row of its table, counted from 1 without headings. */
  readonly row: number;
  /** The line of its file, counted from 1. */
  readonly line: number;
}

/** Reads a row: codes whatever their case, and dates however they are written. What cannot be read is put to `unread`. */
export function rowOf<Id extends TableId>(
  id: Id,
  { values, row: number, line }: SentRow,
  codes: KnownCodes,
  unread: Cell[],
  year: WhichYear,
): Row<Id> {
  const { columns } = tableOf(id);
  const table = tableName(id, year);
  const row: Record<string, Cell> = {};
  let at = 0;
  for (const property in columns) {
    const column = columns[property];
    if (column === undefined) continue;
    const cell = cellOf(column, { table, field: column.heading, value: values[at] ?? '', row: number, line }, codes);
    if (cell.fault !== undefined) unread.push(cell);
    row[property] = cell;
    at += 1;
  }
  return row as Row<Id>;
}

function cellOf(column: Column, place: Place, codes: KnownCodes): Cell {
  switch (column.kind) {
    case 'date':
      return new DateCell(place, parseWrittenDay);
    case 'code':
      return new CodeCell(place, codes[column.set], inCapitals);
    case 'count':
      return new CountCell(place);
    case 'text':
      return new TextCell(place);
  }
}

function inCapitals(text: string): string {
  return text.toUpperCase();
}
