import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { planActionsInTime } from './loc-plan-actions-in-time.measure.ts';

const referral: Line = ['referral', '2026-04-01'];
const due = { id: 'club', what: 'Breakfast club', who: 'service', by: '2026-05-22' };
const of = (row: object) => ({ outcomes: [{ id: 'school', actions: [row] }] });
const plan: Line = ['child-in-need-plan', '2026-05-01', of(due)];
const review = (some: object): Line => ['plan-review', '2026-07-01', of({ ...due, ...some })];
const closed = (on: string): Line => ['closure', on, {}, { follows: 'referral-1' }];
const rows: readonly (readonly [string, readonly Line[], readonly string[]])[] = [
  ['never looked at again: out, the day after it was due', [referral, plan], ['out 2026-05-23']],
  ['done on its day', [referral, plan, review({ state: 'done', doneOn: '2026-05-22' })], ['in 2026-05-23']],
  ['done the day after', [referral, plan, review({ state: 'done', doneOn: '2026-05-23' })], ['out 2026-05-23']],
  ['said to be done without a day of the calendar', [referral, plan, review({ state: 'done' })], ['out 2026-05-23']],
  ['on track is not done', [referral, plan, review({ state: 'on-track' })], ['out 2026-05-23']],
  ['no longer needed', [referral, plan, review({ state: 'not-needed' })], ['excluded 2026-05-23']],
  ['the work ended on its day', [referral, plan, closed('2026-05-22')], ['excluded 2026-05-23']],
  ['the work ended the day after', [referral, plan, closed('2026-05-23')], ['out 2026-05-23']],
  [
    'R078 a decision of a review has its day too, and an action carried into the next plan is counted once',
    [
      referral,
      plan,
      [
        'plan-review',
        '2026-07-01',
        { ...of({ ...due, state: 'stuck' }), decisions: [{ id: 'gran', who: 'worker', by: '2026-07-31' }] },
      ],
      ['child-in-need-plan', '2026-07-02', of({ ...due, by: '2026-08-14' }), { follows: 'plan-review-1' }],
    ],
    ['out 2026-08-15', 'out 2026-08-01'],
  ],
  [
    'an action of a meeting that two records take is counted once, by its newest day; at the meeting alone it is not counted',
    [
      referral,
      [
        'family-meeting',
        '2026-04-20',
        { actions: [{ id: 'club', what: 'Club', owner: 'School', dueOn: '2026-05-22' }] },
      ],
      plan,
      ['plan-review', '2026-07-01', { decisions: [{ ...due, by: '2026-07-31' }] }],
    ],
    ['out 2026-08-01'],
  ],
  [
    'a day that is none is not counted',
    [referral, ['child-in-need-plan', '2026-05-01', of({ ...due, by: 'asap' })]],
    [],
  ],
];

for (const [because, lines, expected] of rows) {
  test(`R052 ${because}`, () => {
    const facts = planActionsInTime.facts(historyOf({}, lines), settingsWith(), []);
    assert.deepEqual(
      facts.map(({ counted, on }) => `${counted} ${on}`),
      expected,
    );
    for (const { because: why } of facts) assert.match(why, /^To be done by .+; .+\.$/);
  });
}
