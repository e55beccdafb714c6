import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, type Limit, limitOn, months, sameWorkingDay, withinInWords, workingDays } from './timescale.ts';

test('a limit is the one in force on the day a clock starts, in whatever order its values stand', () => {
  const limit: Limit = {
    id: 'test',
    kind: 'statutory',
    values: [
      { from: '2020-04-01', within: workingDays(10), basis: 'second' },
      { from: '2010-04-01', within: workingDays(15), basis: 'first' },
      { from: '2025-04-01', within: workingDays(5), basis: 'third' },
    ],
  };
  const rows: readonly [on: string, basis: string | undefined][] = [
    ['2010-03-31', undefined],
    ['2010-04-01', 'first'],
    ['2020-03-31', 'first'],
    ['2020-04-01', 'second'],
    ['2026-01-01', 'third'],
  ];
  for (const [on, basis] of rows) assert.equal(limitOn(limit, on)?.basis, basis, on);
});

test('a length of time is told in words', () => {
  assert.equal(withinInWords(workingDays(1)), '1 working day');
  assert.equal(withinInWords(workingDays(45)), '45 working days');
  assert.equal(withinInWords(days(1)), '1 day');
  assert.equal(withinInWords(months(6)), '6 months');
  assert.equal(withinInWords(sameWorkingDay), 'the same working day');
});
