import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { DateCell, TextCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { tellTwoOpen } from './two-open.ts';

test('a second open row is told; one whose end cannot be read is in the way only when it may be a second', () => {
  const told: string[] = [];
  const tell = (...ends: readonly string[]) => {
    const rows = ends.map((value, index) => ({
      id: new TextCell({ table: 'T', field: 'Id', value: `${index}` }),
      endedOn: new DateCell({ table: 'T', field: 'End', value }),
    }));
    told.length = 0;
    tellTwoOpen(rows, dayOf('2025-09-30'), ({ value }) => told.push(value));
    return told;
  };
  assert.deepEqual(tell('', '2025-05-01', '', '2025-10-01'), ['2', '3']);
  assert.deepEqual(tell('?', '2025-05-01'), [], 'there is no second');
  assert.throws(() => tell('?', ''), NotDecided);
  assert.throws(() => tell('?', '', ''), NotDecided);
  assert.deepEqual(told, ['2'], 'what can be read is told before');
});
