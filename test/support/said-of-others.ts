import assert from 'node:assert/strict';
import type { CheckReport } from '#returns/engine/check-report.ts';
import type { ReturnIssue } from '#returns/engine/return-issue.ts';

type Report = Pick<CheckReport, 'issues'>;

/** Fails when something that was said of any child but one is not said any more, or less often. */
export function assertNothingTaken(before: Report, after: Report, but: string | undefined): void {
  const now = saidOfOthers(after, but);
  for (const [said, times] of saidOfOthers(before, but)) assert.ok((now.get(said) ?? 0) >= times, `${said} is gone`);
}

/** How often each thing is said of every child but one. */
export function saidOfOthers({ issues }: Report, but: string | undefined): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const issue of issues) {
    if (issue.child === undefined || issue.child === but) continue;
    const said = wordsOf(issue);
    times.set(said, (times.get(said) ?? 0) + 1);
  }
  return times;
}

function wordsOf({ code, severity, child, table, field, value, line }: ReturnIssue): string {
  return `${code} (${severity}) of ${child}: ${field} of ${table} on line ${line}, ${value}`;
}
