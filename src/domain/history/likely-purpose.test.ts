import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { likelyPurpose } from './likely-purpose.ts';

const referral: Line = ['referral', '2026-04-01'];
const assessment: Line = ['assessment', '2026-04-10'];
const plan: Line = ['child-in-need-plan', '2026-04-20'];
const closure: Line = ['closure', '2026-05-01', {}, { follows: 'referral-1' }];
const visit: Line = ['visit', '2026-04-21T15:00Z', { purpose: 'private-fostering' }];
const open: Line = ['assessment', '2026-04-10', {}, { state: 'open' }];
const voidPlan: Line = ['child-in-need-plan', '2026-04-20', {}, { state: 'void' }];

const rows: readonly (readonly [string, readonly Line[], string | undefined, string | undefined])[] = [
  ['nothing has happened', [], undefined, undefined],
  ['a referral that nobody has assessed', [referral], 'assessment', 'referral-1'],
  ['an assessment that is not signed', [referral, open], 'assessment', 'referral-1'],
  ['a plan that runs', [referral, assessment, plan], 'child-in-need', 'child-in-need-plan-1'],
  ['a plan that was ended with the service', [referral, assessment, plan, closure], undefined, undefined],
  ['nothing runs, and the last visit was for something', [referral, assessment, visit], 'private-fostering', 'visit-1'],
  ['a plan that is void', [referral, assessment, voidPlan, visit], 'private-fostering', 'visit-1'],
];
for (const [why, lines, purpose, from] of rows) {
  test(`R022 ${why}: ${purpose ?? 'nothing is put in'}`, () => {
    const found = likelyPurpose(historyOf({}, lines).records);
    assert.deepEqual([found?.purpose, found?.from.id], [purpose, from]);
  });
}
