import type { GivenOddity } from '#domain/exchange/given-table.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/** Longer values are told of, not shown. */
const SHOWN = 100;

/** The file, and the sheet where there is one. */
export function whereOf({ file, sheet }: RawTable): { readonly file: string; readonly sheet?: string } {
  return sheet === undefined ? { file } : { file, sheet };
}

/** A line that stands before the headings. */
export function title(table: RawTable, row: RawRow): GivenOddity {
  return {
    ...{ code: 'line-before-headings', ...whereOf(table), line: row.line, value: inOne(row.values), loses: false },
    message: `Line ${row.line} stands before the headings, and was read as a title.`,
    todo: 'Look whether it is a title; take it out before the file is sent on.',
  };
}

/** Headings with nothing under them. */
export function noRows(table: RawTable, headings: RawRow): GivenOddity {
  return {
    ...{ code: 'no-rows', ...whereOf(table), line: headings.line, loses: false },
    message: 'There are headings, and no row under them.',
    todo: 'If there should be rows, export it again.',
  };
}

/** A value longer than any cell of a workbook can hold. */
export function longValue(table: RawTable, row: RawRow, field: string, most: number): GivenOddity {
  return {
    ...{ code: 'long-value', ...whereOf(table), line: row.line, field, loses: false },
    message: `A value has more than ${most.toLocaleString('en-GB')} characters. It was read whole.`,
    todo: 'Look whether a quote is missing at its end, so that it has swallowed the rows after it.',
  };
}

/** Rows of a ruled table with more or fewer values than there are headings. */
export function* widthOddities(
  table: RawTable,
  headings: RawRow,
  rows: readonly RawRow[],
): Generator<GivenOddity, void> {
  if (!table.isRuled) return;
  const wide = headings.values.length;
  const needed = headings.values.findLastIndex((value) => (value ?? '').trim() !== '') + 1;
  for (const row of rows) {
    const beyond = row.values.length > wide ? row.values.slice(wide) : [];
    if (beyond.some((value) => (value ?? '').trim() !== '')) yield tooMany(table, row, needed, beyond);
    else if (row.values.length < needed) yield tooFew(table, row, needed);
  }
}

function tooMany(table: RawTable, row: RawRow, wide: number, beyond: RawRow['values']): GivenOddity {
  return {
    ...{ code: 'too-many-values', ...whereOf(table), line: row.line, value: inOne(beyond), loses: true },
    message: `The row has ${row.values.length} values for ${wide} headings. Those beyond the last were not read.`,
    todo: 'Look for a comma within a value, and put that value into quotes.',
  };
}

function tooFew(table: RawTable, row: RawRow, wide: number): GivenOddity {
  return {
    ...{ code: 'too-few-values', ...whereOf(table), line: row.line, value: inOne(row.values), loses: false },
    message: `The row has ${row.values.length} values for ${wide} headings. Those missing were read as empty.`,
    todo: 'Look for a line end within a value, or for a row that was cut short.',
  };
}

function inOne(values: RawRow['values']): string {
  const text = values.flatMap((value) => value?.trim() || []).join(', ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
