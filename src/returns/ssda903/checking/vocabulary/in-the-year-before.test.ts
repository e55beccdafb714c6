import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { returnYear } from '../return-year.ts';
import { isInTheYearBefore } from './in-the-year-before.ts';

test('the collection year before has its first and last day in it', () => {
  const isIn = (value: string) =>
    isInTheYearBefore(new DateCell({ table: 'T', field: 'On', value }), returnYear('2025-26'));
  assert.deepEqual(['2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01', ''].map(isIn), [
    false,
    true,
    true,
    false,
    false,
  ]);
  assert.throws(() => isIn('May'), NotDecided);
});
