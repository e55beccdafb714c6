import type { ReturnIssue } from '#returns/engine/return-issue.ts';

/** What an issue is known by when the same files are checked again: what it says of which value. */
export function issueKey({ code, severity, child, table, row, line, field, value }: ReturnIssue): string {
  return JSON.stringify([code, severity, child ?? null, table, row ?? null, line ?? null, field, value]);
}
