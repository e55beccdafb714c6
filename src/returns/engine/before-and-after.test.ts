import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAfter, isAtWeekend, isBefore, isSameDay } from './before-and-after.ts';
import { DateCell } from './cell.ts';
import { NotDecided } from './not-decided.ts';

const date = (value: string) => new DateCell({ table: 'T', field: 'On', value });

test('two dates are compared only when both are there', () => {
  const rows: readonly [one: string, other: string, before: boolean, same: boolean, because: string][] = [
    ['2025-05-01', '2025-05-02', true, false, 'the first is a day earlier'],
    ['2025-05-01', '2025-05-01', false, true, 'they are one day'],
    ['2025-05-02', '2025-05-01', false, false, 'the first is a day later'],
    ['', '2025-05-01', false, false, 'the first is not there'],
    ['2025-05-01', '', false, false, 'the second is not there'],
    ['', '', false, false, 'neither is there'],
  ];
  for (const [one, other, before, same, because] of rows) {
    assert.equal(isBefore(date(one), date(other)), before, because);
    assert.equal(isAfter(date(other), date(one)), before, because);
    assert.equal(isSameDay(date(one), date(other)), same, because);
  }
});

test('a date that cannot be read decides nothing, on either side', () => {
  assert.throws(() => isBefore(date('1 May'), date('2025-05-01')), NotDecided);
  assert.throws(() => isSameDay(date('2025-05-01'), date('1 May')), NotDecided);
  assert.throws(() => isAtWeekend(date('1 May')), NotDecided);
});

test('a weekend is a Saturday and a Sunday', () => {
  const days = ['2025-05-02', '2025-05-03', '2025-05-04', '2025-05-05', ''];
  assert.deepEqual(
    days.map((day) => isAtWeekend(date(day))),
    [false, true, true, false, false],
  );
});
