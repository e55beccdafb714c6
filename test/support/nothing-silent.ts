import assert from 'node:assert/strict';
import type { CheckReport } from '#returns/engine/check-report.ts';
import type { CheckedReturn } from '#returns/engine/checked-return.ts';

/** Fails unless a report lists every rule, says why each that was not run was not, and counts of each what it tells of it. */
export function assertNothingSilent({ rules, issues }: CheckReport, codes: ReadonlySet<string>): void {
  assert.deepEqual(rules.map(({ code }) => code).toSorted(), [...codes].toSorted());
  const told = Map.groupBy(issues, ({ code }) => code);
  for (const { code, state, why, ...counted } of rules) {
    const of = told.get(code) ?? [];
    const undecided = of.filter(({ severity }) => severity === 'undecided').length;
    assert.deepEqual(counted, { issues: of.length - undecided, undecided }, code);
    if (state !== 'run') assert.ok(why !== undefined && why !== '' && of.length === 0, code);
  }
}

/** Lays a checked return out as the screens do: every table, each child about whom something is said, the figures. */
export function layOut(checked: CheckedReturn): void {
  checked.tablesOf();
  for (const child of new Set(checked.report.issues.map(({ child = '' }) => child))) checked.timelineOf(child);
  checked.analysis();
}
