import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { episodeClosedOn, isOver } from './episode-end.ts';

const contact: Line = ['contact', '2026-04-01'];
const referral: Line = ['referral', '2026-04-02', {}, { follows: 'contact-1' }];
const assessment: Line = ['assessment', '2026-04-07'];
const closed = (on: string, follows: string, state: 'complete' | 'void' = 'complete'): Line => [
  'closure',
  on,
  {},
  { follows, state },
];

test('an episode is over for its referral and all that comes under it once it closed, or never was one', () => {
  const ended: readonly Line[] = [contact, referral, assessment, closed('2026-05-08', 'referral-1')];
  const again: Line = ['referral', '2026-06-01', {}, { follows: 'contact-2' }];
  const rows: readonly [because: string, lines: readonly Line[], of: string, over: boolean, closedOn?: string][] = [
    ['nothing closed it', [contact, referral, assessment], 'referral-1', false],
    ['a closure that follows the referral ends it', ended, 'referral-1', true, '2026-05-08'],
    ['and its assessment with it', ended, 'assessment-1', true, '2026-05-08'],
    ['and the closure is of it', ended, 'closure-1', true, '2026-05-08'],
    ['the contact came before it and is of none', ended, 'contact-1', false],
    [
      'a closure that follows the assessment ends the referral',
      [contact, referral, assessment, closed('2026-05-08', 'assessment-1')],
      'referral-1',
      true,
      '2026-05-08',
    ],
    [
      'and another assessment of it',
      [referral, assessment, ['assessment', '2026-04-20'], closed('2026-05-08', 'assessment-1')],
      'assessment-2',
      true,
      '2026-05-08',
    ],
    ['a new referral opens anew', [...ended, ['contact', '2026-06-01'], again], 'referral-2', false],
    ['and the old one stays over', [...ended, ['contact', '2026-06-01'], again], 'referral-1', true, '2026-05-08'],
    [
      'of two closures the first ended it',
      [referral, closed('2026-06-08', 'referral-1'), closed('2026-05-08', 'referral-1')],
      'referral-1',
      true,
      '2026-05-08',
    ],
    ['a closure without its date ends nothing yet', [referral, closed('', 'referral-1')], 'referral-1', false],
    [
      'no further action: over, and never closed',
      [['referral', '2026-04-02', { noFurtherAction: 'yes' }]],
      'referral-1',
      true,
    ],
  ];
  for (const [because, lines, of, over, closedOn] of rows) {
    const { records } = historyOf({}, lines);
    const record = records.find(({ id }) => id === of);
    assert.ok(record, because);
    assert.deepEqual([isOver(records, record), episodeClosedOn(records, record)], [over, closedOn], because);
  }
});

test('a void closure, as a child’s records are listed with it, ends nothing', () => {
  const { records } = historyOf({}, [referral, closed('2026-05-08', 'referral-1')]);
  const [first] = records;
  assert.ok(first);
  const voided = records.map((each) => (each.type === 'closure' ? { ...each, state: 'void' as const } : each));
  assert.deepEqual([isOver(records, first), isOver(voided, first)], [true, false]);
});
