import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReturnIssue } from '#returns/engine/return-issue.ts';
import { assertNothingTaken } from './said-of-others.ts';

const issue = (child: string, some: Partial<ReturnIssue> = {}): ReturnIssue => ({
  ...{ code: '1', severity: 'error', child, table: 'Header', field: 'DOB', value: 'x', line: 2 },
  ...{ message: '', todo: '', because: '', beside: [], ...some },
});
const before = { issues: [issue('A'), issue('B'), issue('B'), issue('C')] };

test('what is said more, and what is no longer said of the child itself, takes nothing from another', () => {
  assertNothingTaken(before, { issues: [...before.issues.slice(1), issue('A', { code: '2' }), issue('D')] }, 'A');
});

test('what is no longer said of another child, less often, or only as not decided, is taken', () => {
  const [a, b, again, c] = before.issues;
  assert.ok(a !== undefined && b !== undefined && again !== undefined && c !== undefined);
  for (const issues of [
    [a, b, again],
    [a, b, c],
    [a, b, again, issue('C', { severity: 'undecided' })],
  ])
    assert.throws(() => assertNothingTaken(before, { issues }, 'A'), /is gone/);
  assert.throws(
    () => assertNothingTaken(before, { issues: [b, again, c] }, undefined),
    /of A: DOB of Header on line 2/,
  );
});
