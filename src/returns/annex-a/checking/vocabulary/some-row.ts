import { NotDecided } from '../../../engine/not-decided.ts';

/** True when it is so of one of the rows. A row that cannot be read leaves it undecided only when no other row decides it. */
export function someRow<Row>(rows: readonly Row[], is: (row: Row) => boolean): boolean {
  let notDecided: NotDecided | undefined;
  for (const row of rows) {
    try {
      if (is(row)) return true;
    } catch (fault) {
      if (!(fault instanceof NotDecided)) throw fault;
      notDecided ??= fault;
    }
  }
  if (notDecided !== undefined) throw notDecided;
  return false;
}
