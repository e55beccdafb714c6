import assert from 'node:assert/strict';
import { test } from 'node:test';
import { supervisionClocksOf } from '#domain/clocks/supervision-currency.ts';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { settingsWith } from '#test/support/settings-builder.ts';
import { supervisedInTime } from './loc-supervision-in-time.measure.ts';

const held: Line = ['allocation', '2026-04-01', { team: 'north', worker: 'soren' }];
const ended: Line = ['allocation', '2026-06-01', { team: 'north' }];
const rows: readonly (readonly [string, readonly Line[], readonly string[]])[] = [
  ['never supervised: in until the first is due, then out', [held], ['in 2026-04-01 2026-04-30', 'out 2026-04-30 on']],
  [
    'supervised on the last day in time: never out before the next is due',
    [held, ['supervision', '2026-04-29'], ended],
    ['in 2026-04-01 2026-04-29', 'in 2026-04-29 2026-05-28', 'out 2026-05-28 2026-06-01'],
  ],
  [
    'supervised late: out from the day after the due day until it was',
    [held, ['supervision', '2026-05-10'], ended],
    ['in 2026-04-01 2026-04-30', 'out 2026-04-30 2026-05-10', 'in 2026-05-10 2026-06-01'],
  ],
  [
    'R080 one that is not complete counts for nothing',
    [held, ['supervision', '2026-04-20', {}, { state: 'open' }]],
    ['in 2026-04-01 2026-04-30', 'out 2026-04-30 on'],
  ],
  ['a child whom no worker holds is not counted', [['allocation', '2026-04-01', { team: 'north' }]], []],
];

for (const [because, lines, expected] of rows) {
  test(`R081 ${because}`, () => {
    const [history, settings] = [historyOf({}, lines), settingsWith()];
    const facts = supervisedInTime.facts(history, settings, supervisionClocksOf(history, settings));
    assert.deepEqual(
      facts.map(({ counted, on, until }) => `${counted} ${on} ${until ?? 'on'}`),
      expected,
    );
  });
}
