import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { planActionsOf } from './plan-actions.ts';

const referral: Line = ['referral', '2026-04-01'];
const nurse = { id: 'nurse', what: 'Ring the nurse', who: 'worker', worker: 'soren', by: '2026-05-20' };
const club = { id: 'club', what: 'Breakfast club', who: 'service', service: 'Hill School', by: '2026-06-12' };
const said = { outcomes: [{ id: 'school', actions: [nurse, club] }] };
const plan: Line = ['child-in-need-plan', '2026-05-01', said];
const review: Line = [
  'plan-review',
  '2026-07-01',
  {
    outcomes: [
      {
        id: 'school',
        actions: [
          { ...nurse, state: 'done', doneOn: '2026-05-19' },
          { ...club, state: 'stuck', why: 'Full' },
        ],
      },
    ],
    decisions: [{ id: 'ask', what: 'Ask gran', who: 'worker', worker: 'selma', by: '2026-07-10' }],
  },
];
const rows: readonly (readonly [string, readonly Line[], readonly string[]])[] = [
  [
    'of a plan each action waits for its owner from the day it was said',
    [referral, plan],
    ['nurse worker soren 2026-05-01 2026-05-20', 'club service 2026-05-01 2026-06-12'],
  ],
  [
    'R078 a review says what has become of each, and what it decided waits too',
    [referral, plan, review],
    [
      'nurse worker soren 2026-05-01 2026-05-20 done 2026-05-19',
      'club service 2026-05-01 2026-06-12 stuck',
      'ask worker selma 2026-07-01 2026-07-10',
    ],
  ],
  [
    'R052 what a meeting agreed waits for nobody until a plan takes it, and then once, under the id it had at the meeting',
    [
      referral,
      [
        'family-meeting',
        '2026-04-20',
        { actions: [{ id: 'nurse', what: 'Ring', owner: 'Soren', dueOn: '2026-05-20' }] },
      ],
      plan,
    ],
    ['nurse worker soren 2026-05-01 2026-05-20', 'club service 2026-05-01 2026-06-12'],
  ],
  [
    'R052 R078 an action that a later record tells of in another place waits once, as it was told of last',
    [
      referral,
      plan,
      ['plan-review', '2026-07-01', { decisions: [{ ...nurse, by: '2026-07-10' }] }],
      ['child-in-need-plan', '2026-07-02', { outcomes: [{ id: 'home', actions: [{ ...nurse, by: '2026-08-01' }] }] }],
    ],
    ['club service 2026-05-01 2026-06-12', 'nurse worker soren 2026-07-02 2026-08-01'],
  ],
  [
    'a plan that is not complete asks nothing of anybody',
    [referral, ['child-in-need-plan', '2026-05-01', said, { state: 'open' }]],
    [],
  ],
  [
    'once the work ended nothing is waited for any longer',
    [referral, plan, ['closure', '2026-05-10', {}, { follows: 'referral-1' }]],
    [
      'nurse worker soren 2026-05-01 2026-05-20 ended 2026-05-10',
      'club service 2026-05-01 2026-06-12 ended 2026-05-10',
    ],
  ],
  [
    'what has no day of the calendar is not waited for',
    [
      referral,
      ['child-in-need-plan', '2026-05-01', { outcomes: [{ id: 'o', actions: [{ ...nurse, by: 'ongoing' }] }] }],
    ],
    [],
  ],
];

for (const [because, lines, expected] of rows) {
  test(`R052 ${because}`, () => {
    const told = planActionsOf(historyOf({}, lines)).map(
      ({ id, ownerKind, worker, saidOn, dueOn, state, doneOn, endedOn }) =>
        [id, ownerKind, worker, saidOn, dueOn, state, doneOn, endedOn && `ended ${endedOn}`]
          .filter((each) => each !== undefined)
          .join(' '),
    );
    assert.deepEqual(told, expected);
  });
}

test('what is to be done is told by the plan, and not by what is derived from it', () => {
  const derived = JSON.stringify(planActionsOf(historyOf({}, [referral, plan, review])));
  for (const words of ['Ring the nurse', 'Breakfast club', 'Full', 'Ask gran', 'Hill School'])
    assert.ok(!derived.includes(words), words);
});
