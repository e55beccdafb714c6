import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type Line } from '#test/support/history-builder.ts';
import { involvementOf, involvementOn } from './involvement.ts';

const north = (from: string, endsOn?: string): Line => [
  'allocation',
  from,
  { team: 'north', ...(endsOn !== undefined && { endsOn }) },
];
const south = (from: string): Line => ['allocation', from, { team: 'south' }];

test('the team that holds a child’s work on a day', () => {
  const rows: readonly [because: string, lines: readonly Line[], on: string, team: string | undefined][] = [
    ['nobody was ever allocated', [], '2026-04-03', undefined],
    ['before the allocation starts', [north('2026-04-03')], '2026-04-02', undefined],
    ['from the day it starts', [north('2026-04-03')], '2026-04-03', 'north'],
    ['for as long as it stands', [north('2026-04-03')], '2030-04-03', 'north'],
    ['to the day before it ends', [north('2026-04-03', '2026-05-01')], '2026-04-30', 'north'],
    ['not on the day it ends', [north('2026-04-03', '2026-05-01')], '2026-05-01', undefined],
    ['a later one takes over on its first day', [north('2026-04-03'), south('2026-05-01')], '2026-05-01', 'south'],
    ['whichever was recorded first', [south('2026-05-01'), north('2026-04-03')], '2026-05-01', 'south'],
    [
      'the earlier one does not come back when the later ends',
      [south('2026-04-03'), north('2026-05-01', '2026-06-01')],
      '2026-06-01',
      undefined,
    ],
    [
      'of two that start on one day the one recorded later stands',
      [['allocation', '2026-04-03', { team: 'south' }, { kept: '2026-04-09' }], north('2026-04-03')],
      '2026-04-10',
      'south',
    ],
    ['one that names no team allocates to none', [['allocation', '2026-04-03']], '2026-04-04', undefined],
  ];
  for (const [because, lines, on, team] of rows)
    assert.equal(involvementOn(involvementOf(historyOf({}, lines)), on)?.team, team, because);
});
