import { NotDecided } from '../../../engine/not-decided.ts';

/** The first row of which it is so. A row that cannot be read leaves it undecided only when no other row decides it. */
export function findRow<Row extends object>(rows: readonly Row[], is: (row: Row) => boolean): Row | undefined {
  let notDecided: NotDecided | undefined;
  for (const row of rows) {
    try {
      if (is(row)) return row;
    } catch (fault) {
      if (!(fault instanceof NotDecided)) throw fault;
      notDecided ??= fault;
    }
  }
  if (notDecided !== undefined) throw notDecided;
  return undefined;
}
