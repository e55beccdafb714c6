import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { DateCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { isOpen } from './is-open.ts';

test('what has no end, or a later one, is open; an end that cannot be read decides nothing', () => {
  const is = (value: string) => isOpen(new DateCell({ table: 'T', field: 'On', value }), dayOf('2025-09-30'));
  assert.deepEqual([is(''), is('2025-10-01'), is('2025-09-30'), is('2025-09-29')], [true, true, false, false]);
  assert.throws(() => is('1 May'), NotDecided);
});
