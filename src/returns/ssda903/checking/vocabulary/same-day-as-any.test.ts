import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { isSameDayAsAny } from './same-day-as-any.ts';

const date = (value: string) => new DateCell({ table: 'T', field: 'On', value });

test('a date is the same day as one of several, or as none', () => {
  assert.ok(isSameDayAsAny(date('2025-05-01'), [date('2025-04-30'), date('2025-05-01')]));
  assert.ok(!isSameDayAsAny(date('2025-05-01'), [date('2025-04-30'), date('2025-05-02'), date('')]));
  assert.ok(!isSameDayAsAny(date(''), [date('')]));
  assert.ok(!isSameDayAsAny(date('2025-05-01'), []));
});

test('one that cannot be read is asked for last', () => {
  assert.ok(isSameDayAsAny(date('2025-05-01'), [date('May'), date('2025-05-01')]));
  assert.throws(() => isSameDayAsAny(date('2025-05-01'), [date('May'), date('2025-05-02')]), NotDecided);
});
