import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { isInLastYear, isInListPeriod } from './list-period.ts';

test('the lists of events are of six months, and their counts of twelve', () => {
  const on = dayOf('2025-09-30');
  const days = ['2024-09-30', '2024-10-01', '2025-03-30', '2025-03-31', '2025-09-30', '2025-10-01'].map(dayOf);
  assert.deepEqual(
    days.map((day) => isInListPeriod(day, on)),
    [false, false, false, true, true, false],
  );
  assert.deepEqual(
    days.map((day) => isInLastYear(day, on)),
    [false, true, true, true, true, false],
  );
  assert.deepEqual([isInListPeriod(undefined, on), isInLastYear(undefined, on)], [false, false]);
});
