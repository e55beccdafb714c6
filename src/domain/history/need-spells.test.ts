import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ChildOf, historyOf, type Line } from '#test/support/history-builder.ts';
import { needSpellsOf } from './need-spells.ts';

const referral: Line = ['referral', '2026-04-07'];
const closed = (on: string, follows: string): Line => ['closure', on, {}, { follows }];

type Row = readonly [because: string, lines: readonly Line[], spells: readonly string[], child?: ChildOf];

function check(rows: readonly Row[]): void {
  for (const [because, lines, spells, child] of rows)
    assert.deepEqual(
      needSpellsOf(historyOf(child ?? {}, lines)).map(
        ({ record, from, until }) => `${record} ${from} ${until === undefined ? 'onwards' : `until ${until}`}`,
      ),
      spells,
      because,
    );
}

test('a child is in need from a referral that was not ended with no further action', () => {
  check([
    ['a contact is no referral', [['contact', '2026-04-03']], []],
    ['from the referral on, while nothing ends it', [referral], ['referral-1 2026-04-07 onwards']],
    [
      'a referral that is still being decided counts',
      [['referral', '2026-04-07', {}, { state: 'open' }]],
      ['referral-1 2026-04-07 onwards'],
    ],
    ['no further action: there never was a need', [['referral', '2026-04-07', { noFurtherAction: 'yes' }]], []],
    [
      'further action: there is',
      [['referral', '2026-04-07', { noFurtherAction: 'no' }]],
      ['referral-1 2026-04-07 onwards'],
    ],
    ['a referral without its date cannot be placed', [['referral', '']], []],
    ['a void referral never was', [['referral', '2026-04-07', {}, { state: 'void' }]], []],
  ]);
});

test('a need ends with the first closure of the referral or of what was made under it', () => {
  check([
    [
      'the day of closure is the first without need',
      [referral, closed('2026-05-08', 'referral-1')],
      ['referral-1 2026-04-07 until 2026-05-08'],
    ],
    [
      'a closure of the assessment closes its referral',
      [referral, ['assessment', '2026-04-08'], closed('2026-05-08', 'assessment-1')],
      ['referral-1 2026-04-07 until 2026-05-08'],
    ],
    [
      'of two closures the earlier one ends it',
      [
        referral,
        ['assessment', '2026-04-08'],
        closed('2026-06-08', 'referral-1'),
        closed('2026-05-08', 'assessment-1'),
      ],
      ['referral-1 2026-04-07 until 2026-05-08'],
    ],
    [
      'a void closure ends nothing',
      [referral, ['closure', '2026-05-08', {}, { state: 'void' }]],
      ['referral-1 2026-04-07 onwards'],
    ],
    ['a closure without its date ends nothing yet', [referral, ['closure', '']], ['referral-1 2026-04-07 onwards']],
  ]);
});

test('a need ends with the child’s death, and one that would end before it began is none', () => {
  check([
    ['death ends it', [referral], ['referral-1 2026-04-07 until 2026-04-20'], { died: '2026-04-20' }],
    [
      'a closure before the death ended it already',
      [referral, closed('2026-04-15', 'referral-1')],
      ['referral-1 2026-04-07 until 2026-04-15'],
      { died: '2026-04-20' },
    ],
    [
      'closed on its first day: a need of no days',
      [referral, closed('2026-04-07', 'referral-1')],
      ['referral-1 2026-04-07 until 2026-04-07'],
    ],
    ['closed before it began: no need that could be placed', [referral, closed('2026-04-06', 'referral-1')], []],
    ['referred after death: none either', [referral], [], { died: '2026-04-06' }],
    [
      'episodes that overlap are both told, each with its own end',
      [referral, ['referral', '2026-04-20'], closed('2026-05-08', 'referral-1')],
      ['referral-1 2026-04-07 until 2026-05-08', 'referral-2 2026-04-20 onwards'],
    ],
  ]);
});
