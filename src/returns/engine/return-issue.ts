/** How much an issue of a return matters. `undecided`: the rule could not be applied, because a value it needs cannot be read. */
export type ReturnSeverity = 'error' | 'query' | 'undecided';

/** A value where it stands in what a council sends. */
export interface Place {
  /** The table or module, in the words of the return: `Assessments`, `Episodes`. */
  readonly table: string;
  readonly field: string;
  /** As it was written; empty when there is none. */
  readonly value: string;
  /** The row of its table, counted from 1 without headings; for a return that has rows. */
  readonly row?: number;
  /** The line of the file, counted from 1. */
  readonly line?: number;
}

/** Something that is or may be wrong in a return, and what to do about it. */
export interface ReturnIssue extends Place {
  /** The published code of the rule, or one of ours in words. Permanent. */
  readonly code: string;
  readonly severity: ReturnSeverity;
  /** The child’s number in the return; absent when the issue is of the whole return. */
  readonly child?: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do next. */
  readonly todo: string;
  /** What was compared: the values that make it wrong. */
  readonly because: string;
  /** The other values it was compared with, for marking. */
  readonly beside: readonly Place[];
}
