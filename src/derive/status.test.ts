import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ChildOf, historyOf, type Line } from '#test/support/history-builder.ts';
import { statusOf } from './status.ts';

const closed = (on: string, follows = 'referral-1'): Line => ['closure', on, {}, { follows }];
const decided = (on: string): Line => ['referral', '2026-04-07', { decidedOn: on, noFurtherAction: 'no' }];

type Row = readonly [because: string, lines: readonly Line[], status: readonly string[], child?: ChildOf];

function check(rows: readonly Row[]): void {
  for (const [because, lines, status, child] of rows)
    assert.deepEqual(
      statusOf(historyOf(child ?? {}, lines)).map(
        (spell) => `${spell.status} ${spell.from} ${spell.until === undefined ? 'onwards' : `until ${spell.until}`}`,
      ),
      status,
      because,
    );
}

test('a child’s status is what the service is doing about them: a contact or a referral waits until it is decided', () => {
  check([
    ['nothing recorded, nothing being done', [], []],
    ['a note changes nothing', [['case-note', '2026-04-03', { kind: 'phone' }]], []],
    ['a contact waits for its decision', [['contact', '2026-04-03']], ['contact 2026-04-03 onwards']],
    [
      'until the day it is decided',
      [['contact', '2026-04-03', { decidedAt: '2026-04-07' }]],
      ['contact 2026-04-03 until 2026-04-07'],
    ],
    ['decided on its day, it never waited', [['contact', '2026-04-03', { decidedAt: '2026-04-03T16:00Z' }]], []],
    [
      'a referral waits for its decision, and the child is in need meanwhile',
      [['referral', '2026-04-07']],
      ['referral 2026-04-07 onwards', 'in-need 2026-04-07 onwards'],
    ],
    [
      'decided with more to do, the need stands',
      [decided('2026-04-08')],
      ['referral 2026-04-07 until 2026-04-08', 'in-need 2026-04-07 onwards'],
    ],
    [
      'decided with no further action, nothing stands',
      [['referral', '2026-04-07', { decidedOn: '2026-04-07', noFurtherAction: 'yes' }]],
      [],
    ],
    [
      'a census tells that a referral was decided and not when, so it is never shown as waiting',
      [['referral', '2026-04-07', {}, { from: 'cin-census' }]],
      ['in-need 2026-04-07 onwards'],
    ],
  ]);
});

test('an assessment is under way until it is authorised or the service ends', () => {
  check([
    [
      'an assessment is under way until it is authorised',
      [decided('2026-04-07'), ['assessment', '2026-04-08', { authorisedOn: '2026-05-20' }]],
      ['in-need 2026-04-07 onwards', 'assessment 2026-04-08 until 2026-05-20'],
    ],
    [
      'handing it in does not end it',
      [decided('2026-04-07'), ['assessment', '2026-04-08', {}, { state: 'submitted' }]],
      ['in-need 2026-04-07 onwards', 'assessment 2026-04-08 onwards'],
    ],
    [
      'a closure of the referral ends it unfinished',
      [decided('2026-04-07'), ['assessment', '2026-04-08', {}, { state: 'open' }], closed('2026-05-08')],
      ['in-need 2026-04-07 until 2026-05-08', 'assessment 2026-04-08 until 2026-05-08'],
    ],
    [
      'so does a closure of the assessment itself',
      [decided('2026-04-07'), ['assessment', '2026-04-08'], closed('2026-05-08', 'assessment-1')],
      ['in-need 2026-04-07 until 2026-05-08', 'assessment 2026-04-08 until 2026-05-08'],
    ],
    [
      'the earlier of authorisation and closure ends it',
      [decided('2026-04-07'), ['assessment', '2026-04-08', { authorisedOn: '2026-05-20' }], closed('2026-06-08')],
      ['in-need 2026-04-07 until 2026-06-08', 'assessment 2026-04-08 until 2026-05-20'],
    ],
  ]);
});

test('death ends the need, and dates that are missing or the wrong way round make no status', () => {
  check([
    ['death ends the need', [decided('2026-04-07')], ['in-need 2026-04-07 until 2026-04-20'], { died: '2026-04-20' }],
    ['an end before the start is no stretch of days', [decided('2026-04-06'), closed('2026-04-01')], []],
    [
      'a record without its date has no status',
      [
        ['contact', ''],
        ['assessment', ''],
      ],
      [],
    ],
  ]);
});
