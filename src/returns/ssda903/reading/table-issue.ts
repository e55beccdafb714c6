import type { ReturnIssue, ReturnSeverity } from '../../engine/return-issue.ts';

type Said = Pick<ReturnIssue, 'message' | 'todo'> &
  Partial<Pick<ReturnIssue, 'field' | 'value' | 'row' | 'line' | 'because'>>;

/** Something that is odd about a table as it was sent, and of no one child. */
export function tableIssue(code: string, severity: ReturnSeverity, table: string, said: Said): ReturnIssue {
  return { code, severity, table, field: '', value: '', because: said.message, beside: [], ...said };
}
