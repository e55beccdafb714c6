import type { ReturnSeverity } from './return-issue.ts';

/** A value of a table, with the worst that was said of it. */
export interface MarkedCell {
  readonly value: string;
  readonly mark?: ReturnSeverity;
  /** The codes of what was said of it. */
  readonly codes: readonly string[];
}

/** One table of a return as it was sent, with what is wrong marked where it stands. */
export interface MarkedTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly child: string; readonly cells: readonly MarkedCell[] }[];
}
