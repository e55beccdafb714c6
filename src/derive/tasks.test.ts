import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chronologyClocksOf } from '#domain/chronology/chronology-currency.ts';
import { clocksOf } from '#domain/clocks/clocks-of.ts';
import { type ChildOf, historyOf, type Line } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { type Task, tasksOf } from './tasks.ts';

type Row = readonly [because: string, lines: readonly Line[], tasks: readonly string[], child?: ChildOf];

function tasks(lines: readonly Line[], child: ChildOf = {}): readonly Task[] {
  const [history, settings] = [historyOf(child, lines), settingsWith()];
  return tasksOf(history, [...clocksOf(history, settings), ...chronologyClocksOf(history, settings)]);
}

function check(kind: Task['kind'], rows: readonly Row[]): void {
  for (const [because, lines, expected, child] of rows) {
    const found = tasks(lines, child).filter((task) => task.kind === kind);
    assert.deepEqual(
      found.map(({ action, record, on, dueOn }) => `${action}: ${record} ${on}${dueOn ? ` by ${dueOn}` : ''}`),
      expected,
      because,
    );
  }
}

const referral: Line = [
  'referral',
  '2026-04-02',
  { decidedOn: '2026-04-02', noFurtherAction: 'no', nextStep: 'assessment' },
];
const review = 'Review the chronology: referral-1 2026-04-02 by 2026-10-02';
const assessment = (state: 'open' | 'submitted' | 'complete', answers: Record<string, unknown> = {}): Line => [
  'assessment',
  '2026-04-07',
  answers,
  { state, kept: '2026-04-07', changed: '2026-05-18' },
];

test('a running clock is a task, until the evidence is there', () => {
  check('clock', [
    ['nothing recorded, nothing to do', [], []],
    [
      'a contact is to be screened and decided',
      [['contact', '2026-04-14', { source: '6' }, { state: 'open' }]],
      [
        'Screen the contact: contact-1 2026-04-14 by 2026-04-14',
        'Decide the contact: contact-1 2026-04-14 by 2026-04-15',
      ],
    ],
    [
      'once decided, the referrer is to be told',
      [['contact', '2026-04-14', { source: '6', screenedAt: '2026-04-14', decidedAt: '2026-04-15' }]],
      ['Tell the referrer what was decided: contact-1 2026-04-15 by 2026-04-22'],
    ],
    [
      'once told, nothing is left',
      [
        [
          'contact',
          '2026-04-14',
          { source: '6', screenedAt: '2026-04-14', decidedAt: '2026-04-15', feedbackSentOn: '2026-04-16' },
        ],
      ],
      [],
    ],
    [
      'nobody has to tell an anonymous referrer',
      [['contact', '2026-04-14', { source: '9', screenedAt: '2026-04-14', decidedAt: '2026-04-15' }]],
      [],
    ],
    [
      'a police notice is to be looked at',
      [['notification', '2026-05-01', { kind: 'missing' }, { state: 'open' }]],
      ['Review the notification: notification-1 2026-05-01 by 2026-05-07'],
    ],
    ['a void record asks for nothing', [['contact', '2026-04-14', { source: '6' }, { state: 'void' }]], []],
  ]);
});

test('R050 of an assessment’s two clocks the earlier is the one to work to, until it is handed in, authorised or closed', () => {
  check('clock', [
    [
      'of an assessment’s two clocks the earlier due day is the one to work to',
      [referral, assessment('open')],
      ['Finish the assessment: assessment-1 2026-04-02 by 2026-06-10', review],
    ],
    ['what is handed in waits for the manager, not for the worker', [referral, assessment('submitted')], [review]],
    ['an authorised assessment is done', [referral, assessment('complete', { authorisedOn: '2026-05-20' })], [review]],
    [
      'a closure ends the need for both',
      [referral, assessment('open'), ['closure', '2026-05-08', {}, { follows: 'referral-1' }]],
      [],
    ],
    [
      'a reviewed chronology is next due from its review',
      [referral, ['chronology-review', '2026-06-01']],
      ['Review the chronology: referral-1 2026-06-01 by 2026-12-01'],
    ],
  ]);
});

test('a submitted assessment waits for a manager, from the day it was handed in, by the day its clock runs out', () => {
  check('sign-off', [
    ['not handed in yet', [referral, assessment('open')], []],
    [
      'handed in',
      [referral, assessment('submitted')],
      ['Authorise the assessment: assessment-1 2026-05-18 by 2026-06-10'],
    ],
    ['authorised', [referral, assessment('complete', { authorisedOn: '2026-05-20' })], []],
    [
      'closed meanwhile: no day by which it would have to be signed',
      [referral, assessment('submitted'), ['closure', '2026-05-08', {}, { follows: 'referral-1' }]],
      ['Authorise the assessment: assessment-1 2026-05-18'],
    ],
  ]);
  const [task] = tasks([referral, assessment('submitted')]).filter(({ kind }) => kind === 'sign-off');
  assert.deepEqual(task?.roles, ['team-manager', 'head-of-service'], 'only a manager may');
});

const contact: Line = [
  'contact',
  '2026-04-01',
  { source: '6', screenedAt: '2026-04-01', decidedAt: '2026-04-02', outcome: 'referral' },
];
const authorised = (outcome: string) => assessment('complete', { authorisedOn: '2026-05-20', outcome });
const [start, close] = ['Start the assessment: referral-1 2026-04-02', 'Record the closure: assessment-1 2026-05-18'];

const closure: Line = ['closure', '2026-05-08', {}, { follows: 'referral-1' }];

test('what must follow is a task until it does', () => {
  check('next-step', [
    ['a contact decided as a referral', [contact], ['Make the referral: contact-1 2026-04-01']],
    [
      'any other decision asks for none',
      [['contact', '2026-04-01', { source: '6', outcome: 'information-and-advice' }]],
      [],
    ],
    [
      'an undecided contact asks for none yet',
      [['contact', '2026-04-01', { outcome: 'referral' }, { state: 'open' }]],
      [],
    ],
    [
      'the referral that follows it ends it, and asks for the assessment',
      [contact, ['referral', '2026-04-02', { nextStep: 'assessment' }, { follows: 'contact-1' }]],
      [start],
    ],
    [
      'a referral that does not follow it does not',
      [contact, ['referral', '2026-04-02', { nextStep: 'assessment' }]],
      ['Make the referral: contact-1 2026-04-01', start],
    ],
    [
      'a void referral does not either',
      [contact, ['referral', '2026-04-02', {}, { follows: 'contact-1', state: 'void' }]],
      ['Make the referral: contact-1 2026-04-01'],
    ],
    ['the assessment that is started ends it', [referral, assessment('open')], []],
    ['a closure ends it: of a closed episode nothing waits', [referral, closure], []],
    ['a void closure does not', [referral, ['closure', '2026-05-08', {}, { state: 'void' }]], [start]],
    ['a closure of an earlier episode does not', [referral, closure, referral], [start.replace('l-1', 'l-2')]],
  ]);
  const [task] = tasks([contact]).filter(({ kind }) => kind === 'next-step');
  assert.equal(task?.to, 'referral', 'it says which record would do it');
});

test('R042 a notice becomes a contact once it is triaged', () => {
  check('next-step', [
    [
      'R042 a triaged notice becomes a contact',
      [['notification', '2026-05-01', { kind: 'police-domestic-abuse', outcome: 'contact', triagedAt: '2026-05-01' }]],
      ['Make the contact: notification-1 2026-05-01'],
    ],
    [
      'R042 one that was not triaged does not',
      [['notification', '2026-05-01', { kind: 'police-domestic-abuse', outcome: 'contact' }]],
      [],
    ],
  ]);
});

test('an assessment that proposes an end waits for the closure, whichever record of the episode it follows', () => {
  check('next-step', [
    [
      'no further action is proposed: the closure is to be recorded',
      [referral, authorised('no-further-action')],
      [close],
    ],
    ['early help takes over: so it is', [referral, authorised('early-help')], [close]],
    [
      'a plan is proposed: the plan is to be written',
      [referral, authorised('child-in-need')],
      ['Write the child in need plan: assessment-1 2026-05-18'],
    ],
    [
      'a closure that follows the assessment ends it',
      [referral, authorised('early-help'), ['closure', '2026-05-21', {}, { follows: 'assessment-1' }]],
      [],
    ],
    [
      'so does one that follows the referral: it ends the whole episode',
      [referral, authorised('early-help'), ['closure', '2026-05-21', {}, { follows: 'referral-1' }]],
      [],
    ],
    [
      'a closure may be left: a referral alone never asks for one',
      [['referral', '2026-04-02', { decidedOn: '2026-04-02', noFurtherAction: 'no' }]],
      [],
    ],
  ]);
});

test('R086 a child in need is to be allocated while no worker holds the work', () => {
  const held = (from: string, answers: Record<string, string> = {}): Line => [
    'allocation',
    from,
    { team: 'north', worker: 'worker-2', ...answers },
  ];
  const waits = (on: string) => [`Allocate a worker: referral-1 ${on}`];
  check('allocate', [
    ['a contact is nobody’s yet', [['contact', '2026-04-01']], []],
    ['in need, and nobody holds the work', [referral], waits('2026-04-02')],
    ['a worker holds it', [referral, held('2026-04-03')], []],
    ['a worker who held it before the need still does', [held('2026-03-01'), referral], []],
    [
      'a team without a worker is not enough',
      [referral, ['allocation', '2026-04-03', { team: 'north' }]],
      waits('2026-04-02'),
    ],
    [
      'the worker’s time ended: it waits since then',
      [referral, held('2026-04-03', { endsOn: '2026-05-01' })],
      waits('2026-05-01'),
    ],
    [
      'moved to a team that has still to choose: it waits since then',
      [referral, held('2026-04-03'), ['allocation', '2026-05-01', { team: 'south' }]],
      waits('2026-05-01'),
    ],
    [
      'held only before the need began: it waits since the need',
      [held('2026-01-05', { endsOn: '2026-02-01' }), referral],
      waits('2026-04-02'),
    ],
    [
      'handed over to the next worker',
      [referral, held('2026-04-03', { endsOn: '2026-05-01' }), held('2026-05-01')],
      [],
    ],
    ['the need has ended', [referral, ['closure', '2026-05-08']], []],
    ['the child has died', [referral], [], { died: '2026-04-20' }],
    ['no further action: there is no work', [['referral', '2026-04-02', { noFurtherAction: 'yes' }]], []],
  ]);
});

test('what came from another system gives no steps and no sign-off, only the clocks that run and the child nobody holds', () => {
  const imported = { from: 'cin-census' } as const;
  const lines: readonly Line[] = [
    ['referral', '2026-04-02', { noFurtherAction: 'no', nextStep: 'assessment' }, imported],
    ['assessment', '2026-04-07', { outcome: 'early-help', authorisedOn: '2026-05-20' }, imported],
    ['assessment', '2026-05-26', {}, { ...imported, state: 'open' }],
    ['assessment', '2026-05-26', {}, { ...imported, state: 'submitted' }],
  ];
  assert.deepEqual(
    tasks(lines).map(({ kind, record }) => `${kind} ${record}`),
    ['clock assessment-2', 'clock referral-1', 'allocate referral-1'],
  );
});
