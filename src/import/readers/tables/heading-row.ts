import type { RawRow } from './raw-table.ts';

/** How many rows are looked at: headings stand near the top or nowhere. */
const ROWS = 40;
/** A longer heading names nothing that is known, and is cut short. */
export const LONGEST_HEADING = 1_000;

/** The place of the row that holds the headings: the one a caller knows, else the first in which most cells are filled. */
export function headingRowOf(
  rows: readonly RawRow[],
  isHeading?: (values: readonly string[]) => boolean,
): number | undefined {
  const first: { readonly place: number; readonly filled: readonly string[]; readonly row: RawRow }[] = [];
  for (let place = 0; place < rows.length && first.length < ROWS; place += 1) {
    const row = rows[place];
    const filled = row === undefined ? [] : filledOf(row);
    if (row !== undefined && filled.length > 0) first.push({ place, filled, row });
  }
  const known = first.find(({ filled }) => isHeading?.(filled) ?? false);
  const most = Math.max(...first.map(({ filled }) => filled.length));
  return (known ?? first.find(({ filled }) => 2 * filled.length > most))?.place;
}

/** True for a row in which nothing stands. */
export function isBlank(row: RawRow): boolean {
  return !row.values.some((value) => value !== undefined && value !== '' && value.trim() !== '');
}

function filledOf({ values }: RawRow): readonly string[] {
  return values.flatMap((value) => {
    const text = value?.trim() ?? '';
    return text === '' ? [] : [text];
  });
}
