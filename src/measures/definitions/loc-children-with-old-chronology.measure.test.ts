import assert from 'node:assert/strict';
import { test } from 'node:test';
import { windowAt } from '#measures/engine/window.ts';
import { figureOf } from '#test/support/figures-of-facts.ts';
import type { Line } from '#test/support/history-builder.ts';
import { findingsOf, measureTable } from '#test/support/measure-table.ts';
import { childrenWithOldChronology } from './loc-children-with-old-chronology.measure.ts';
import { childrenWithoutChronology } from './loc-children-without-chronology.measure.ts';

const referral: Line = ['referral', '2026-01-05', { noFurtherAction: 'no' }];
const closure: Line = ['closure', '2026-12-01', { reason: 'RC1' }];

const reviewed = (on: string): Line => ['chronology-review', on];
measureTable(childrenWithOldChronology, [
  {
    because: 'never reviewed: in',
    lines: [referral, closure],
    facts: ['in 2026-01-05 until 2026-12-01'],
  },
  {
    because: 'R018 reviewed: out to the same date six months on, then in again',
    lines: [referral, reviewed('2026-03-02'), closure],
    facts: ['in 2026-01-05 until 2026-03-02', 'out 2026-03-02 until 2026-09-03', 'in 2026-09-03 until 2026-12-01'],
  },
  {
    because: 'reviewed again in time: never in since the first',
    lines: [referral, reviewed('2026-01-05'), reviewed('2026-07-01'), closure],
    facts: ['out 2026-01-05 until 2026-07-01', 'out 2026-07-01 until 2026-12-01'],
  },
  {
    because: 'reviewed long before the need began: in',
    lines: [reviewed('2023-03-02'), referral, closure],
    facts: ['in 2026-01-05 until 2026-12-01'],
    says: /the next was due by 2 September 2023/,
  },
]);

test('R018 of 100 children in need in May 2017, 30% have no reviewed chronology and 71% none reviewed in six months', () => {
  const inNeed: Line = ['referral', '2016-09-01', { noFurtherAction: 'no' }];
  const children: readonly (readonly Line[])[] = [
    ...Array.from({ length: 30 }, () => [inNeed]),
    ...Array.from({ length: 41 }, () => [inNeed, reviewed('2016-10-03')]),
    ...Array.from({ length: 29 }, () => [inNeed, reviewed('2017-02-01')]),
  ];
  const at = windowAt('snapshot', '2017-05-31');
  const [none, old] = [childrenWithoutChronology, childrenWithOldChronology].map((measure) =>
    figureOf(
      measure,
      children.flatMap((lines) => findingsOf(measure, { lines })),
      at,
    ),
  );
  assert.deepEqual([none?.numerator, none?.denominator, none?.value], [30, 100, 30]);
  assert.deepEqual([old?.numerator, old?.denominator, old?.value], [71, 100, 71]);
});
