import { findRow } from './find-row.ts';

/** True when it is so of one of the rows. A row that cannot be read leaves it undecided only when no other row decides it. */
export function someRow<Row extends object>(rows: readonly Row[], is: (row: Row) => boolean): boolean {
  return findRow(rows, is) !== undefined;
}
