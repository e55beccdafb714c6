import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { holdingsOf, supervisionClocksOf } from './supervision-currency.ts';

const held = (on: string, worker?: string): Line => ['allocation', on, { team: 'north', ...(worker && { worker }) }];
const clocks = (lines: readonly Line[]) =>
  supervisionClocksOf(historyOf({}, lines), settingsWith()).map(
    ({ startedOn, dueOn, metOn, supersededOn }) => `${startedOn} ${dueOn} ${metOn ?? supersededOn ?? 'runs'}`,
  );

test('R081 the clock runs from the day a worker holds the child, and then from each supervision', () => {
  const lines: readonly Line[] = [
    held('2026-04-01', 'soren'),
    ['supervision', '2026-04-20'],
    ['supervision', '2026-05-01'],
  ];
  assert.deepEqual(clocks(lines), [
    '2026-04-01 2026-04-29 2026-04-20',
    '2026-04-20 2026-05-18 2026-05-01',
    '2026-05-01 2026-05-29 runs',
  ]);
});

test('R080 a supervision that is not complete stops no clock; nor does one before the child was held', () => {
  const lines: readonly Line[] = [
    ['supervision', '2026-03-20'],
    held('2026-04-01', 'soren'),
    ['supervision', '2026-04-20', {}, { state: 'open' }],
  ];
  assert.deepEqual(clocks(lines), ['2026-04-01 2026-04-29 runs']);
});

test('a change of worker makes no gap; a team without a worker ends the clock', () => {
  const lines = [held('2026-04-01', 'soren'), held('2026-04-10', 'selma'), held('2026-05-10')];
  assert.deepEqual(
    holdingsOf(historyOf({}, lines)).map(({ from, until }) => [from, until]),
    [['2026-04-01', '2026-05-10']],
  );
  assert.deepEqual(clocks(lines), ['2026-04-01 2026-04-29 2026-05-10']);
});
