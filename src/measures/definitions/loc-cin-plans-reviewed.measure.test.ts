import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clocksOf } from '#domain/clocks/clocks-of.ts';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { plansReviewed } from './loc-cin-plans-reviewed.measure.ts';

const referral: Line = ['referral', '2026-04-01'];
const plan: Line = ['child-in-need-plan', '2026-04-10'];
const rows: readonly (readonly [string, readonly Line[], readonly string[]])[] = [
  [
    'never reviewed: in until the last day of three months, then out',
    [referral, plan],
    ['in 2026-04-10 2026-07-11', 'out 2026-07-11 on'],
  ],
  [
    'reviewed on the last day: never out',
    [referral, plan, ['plan-review', '2026-07-10']],
    ['in 2026-04-10 2026-07-10'],
  ],
  [
    'reviewed the day after: out on no whole day before it',
    [referral, plan, ['plan-review', '2026-07-11']],
    ['in 2026-04-10 2026-07-11'],
  ],
  [
    'reviewed late: out until it was, and the next plan has a clock of its own',
    [
      referral,
      plan,
      ['plan-review', '2026-07-20'],
      ['child-in-need-plan', '2026-07-21', {}, { follows: 'plan-review-1' }],
    ],
    ['in 2026-04-10 2026-07-11', 'out 2026-07-11 2026-07-20', 'in 2026-07-21 2026-10-22', 'out 2026-10-22 on'],
  ],
  [
    'once the work ended nothing waits',
    [referral, plan, ['closure', '2026-05-01', {}, { follows: 'referral-1' }]],
    ['in 2026-04-10 2026-05-01'],
  ],
  ['a child in need without a plan is not counted', [referral], []],
  [
    'a day that is none of the calendar starts no clock',
    [referral, ['child-in-need-plan', '', { startedOn: 'soon' }]],
    [],
  ],
];

for (const [because, lines, expected] of rows) {
  test(`R058 ${because}`, () => {
    const [history, settings] = [historyOf({}, lines), settingsWith()];
    const facts = plansReviewed.facts(history, settings, clocksOf(history, settings));
    assert.deepEqual(
      facts.map(({ counted, on, until }) => `${counted} ${on} ${until ?? 'on'}`),
      expected,
    );
  });
}
