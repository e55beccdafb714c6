import type { GivenOddity, GivenRow, GivenTable } from '#domain/exchange/given-table.ts';
import { chosenColumns } from './chosen-columns.ts';
import { tooManyValues } from './given-file-refused.ts';
import type { GivenLimits } from './given-limits.ts';
import { headingRowOf, isBlank } from './heading-row.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import { longValue, noRows, title, whereOf, widthOddities } from './row-oddities.ts';

/** How rows become a table. */
export interface TableOptions {
  readonly limits: GivenLimits;
  /** True for a row of values that are headings, empty ones left out; helps where other lines stand before them. */
  readonly isHeading?: ((values: readonly string[]) => boolean) | undefined;
  readonly tell: (oddity: GivenOddity) => void;
}

/** Makes a table of rows as they stand: headings, and under them a text for each. What does not fit is told. */
export function tableOfRows(raw: RawTable, { limits, isHeading, tell }: TableOptions): GivenTable | undefined {
  const at = headingRowOf(raw.rows, isHeading);
  const headings = at === undefined ? undefined : raw.rows[at];
  if (at === undefined || headings === undefined) return undefined;
  for (const row of raw.rows.slice(0, at)) if (!isBlank(row)) tell(title(raw, row));
  const rows = raw.rows.slice(at + 1).filter((row) => !isBlank(row));
  const named = headings.values.filter((heading) => (heading ?? '').trim() !== '');
  if (rows.length * named.length > limits.cells) throw tooManyValues();
  const columns = chosenColumns(raw, headings, rows, tell);
  for (const oddity of widthOddities(raw, headings, rows)) tell(oddity);
  if (rows.length === 0) tell(noRows(raw, headings));
  const read = (row: RawRow): GivenRow => ({
    line: row.line,
    values: columns.map(({ name, place }) => {
      const value = row.values[place]?.trim() ?? '';
      if (value.length > limits.characters) tell(longValue(raw, row, name, limits.characters));
      return value;
    }),
  });
  return { ...whereOf(raw), columns: columns.map(({ name }) => name), rows: rows.map(read) };
}
