import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { DateCell } from '../../../engine/cell.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { hasReachedAge, isBelowAge } from './age.ts';

const born = (value: string) => new DateCell({ table: 'T', field: 'DOB', value });

test('an age is reached on the birthday', () => {
  const rows: readonly [on: string, hasReached: boolean][] = [
    ['2025-04-30', false],
    ['2025-05-01', true],
    ['2025-05-02', true],
  ];
  for (const [on, hasReached] of rows) {
    assert.equal(hasReachedAge(4, born('2021-05-01'), dayOf(on)), hasReached, on);
    assert.equal(isBelowAge(4, born('2021-05-01'), dayOf(on)), !hasReached, on);
  }
});

test('whoever was born on 29 February reaches an age on 1 March in other years', () => {
  assert.ok(!hasReachedAge(17, born('2008-02-29'), dayOf('2025-02-28')));
  assert.ok(hasReachedAge(17, born('2008-02-29'), dayOf('2025-03-01')));
  assert.ok(hasReachedAge(16, born('2008-02-29'), dayOf('2024-02-29')));
});

test('without a date of birth no age is reached and none is still to come', () => {
  assert.ok(!hasReachedAge(4, born(''), dayOf('2025-05-01')));
  assert.ok(!isBelowAge(4, born(''), dayOf('2025-05-01')));
});

test('a date of birth that cannot be read decides nothing', () => {
  assert.throws(() => hasReachedAge(4, born('May'), dayOf('2025-05-01')), NotDecided);
  assert.throws(() => isBelowAge(4, born('May'), dayOf('2025-05-01')), NotDecided);
});
