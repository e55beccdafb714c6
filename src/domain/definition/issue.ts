/** How much an issue matters: an error stops completing; a query asks somebody to look; a note only tells. */
export type Severity = 'error' | 'query' | 'note';

/** Something that is or may be wrong in what was recorded: one shape for forms, imports, return rules and data quality. */
export interface Issue {
  /** Permanent, public and never reused. */
  readonly code: string;
  readonly severity: Severity;
  /** The record it is about, when there is one. */
  readonly record?: string;
  /** The field, as a path within the record (`risks[1].frequency`). */
  readonly field?: string;
  /** What is wrong and what to do next, in one plain sentence. */
  readonly message: string;
  /** Why it is wrong: the fact or rule behind the message. */
  readonly because: string;
}

/** An issue that stops a record from being completed. */
export function errorIn(field: string, code: string, message: string, because: string): Issue {
  return { code, severity: 'error', field, message, because };
}
