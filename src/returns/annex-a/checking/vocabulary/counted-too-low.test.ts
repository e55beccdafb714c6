import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { NumberCell } from '../written-cell.ts';
import { tellCountedTooLow } from './counted-too-low.ts';

test('a number is too low when more dates count; one that cannot be read is in the way only when it may be one more', () => {
  const isFound = (number: string, ...days: readonly string[]) => {
    const place = { table: 'T', field: 'F' };
    const dates = days.map((value) => new DateCell({ ...place, value }));
    let times = 0;
    const counts = ({ day }: DateCell) => day !== undefined;
    tellCountedTooLow(new NumberCell({ ...place, value: number }), dates, counts, () => {
      times += 1;
    });
    return times > 0;
  };
  assert.equal(isFound('1', '2025-05-01', '2025-06-01'), true);
  assert.equal(isFound('1', '2025-05-01', '2025-06-01', '?'), true, 'whenever the third was');
  assert.equal(isFound('2', '2025-05-01', '?'), false, 'whenever the second was');
  assert.equal(isFound('1', '2025-05-01', ''), false);
  assert.equal(isFound('', '2025-05-01'), false);
  assert.throws(() => isFound('1', '2025-05-01', '?'), NotDecided);
  assert.throws(() => isFound('few', '2025-05-01'), NotDecided);
});
