import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { missedVisits } from './missed-visits.ts';

const tried = { outcome: 'nobody-in' };
const rows: readonly [why: string, lines: readonly Line[], seen: readonly number[], missed: readonly string[]][] = [
  ['nobody ever saw the child', [['visit', '2026-04-03', tried]], [], ['2026-04-03']],
  [
    'an attempt before the child was seen has been made good',
    [
      ['visit', '2026-04-03', tried],
      ['visit', '2026-04-07', { outcome: 'met', howSeen: 'alone' }],
      ['visit', '2026-04-09', { outcome: 'refused' }],
      ['visit', '2026-04-08', { outcome: 'met', howSeen: 'not-seen' }],
    ],
    [1],
    ['2026-04-08', '2026-04-09'],
  ],
  [
    'on one day the times tell',
    [
      ['visit', '2026-04-07', { ...tried, happenedAt: '2026-04-07T08:00:00.000Z' }],
      ['visit', '2026-04-07', { outcome: 'met', howSeen: 'alone', happenedAt: '2026-04-07T09:00:00.000Z' }],
      ['visit', '2026-04-07', { ...tried, happenedAt: '2026-04-07T15:00:00.000Z' }],
    ],
    [1],
    ['2026-04-07'],
  ],
  ['what is still to come did not fail yet', [['visit', '2026-06-01', tried]], [], []],
];

test('R022 the visits since a child was last seen that did not see them', () => {
  for (const [why, lines, seen, missed] of rows) {
    const { records } = historyOf({}, lines);
    const sighted = seen.flatMap((index) => {
      const record = records[index];
      return record === undefined ? [] : [{ on: '2026-04-07', record: record.id }];
    });
    assert.deepEqual(
      missedVisits(records, sighted, '2026-04-30').map(({ on }) => on),
      missed,
      why,
    );
  }
});
