import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '#domain/time/day.ts';
import { DateCell } from '../../../engine/cell.ts';
import { censusYear } from '../census-year.ts';
import {
  isAfterTheYear,
  isInTheYear,
  isLongerAgoThan,
  isMissingOrAfterTheYear,
  isOutsideTheYear,
} from './in-the-year.ts';

const census = censusYear('2025-26');
const date = (value: string) => new DateCell({ table: 'T', field: 'On', value });

test('the collection year has its first and last day in it', () => {
  const rows: readonly [day: string, isIn: boolean, isOut: boolean, isAfter: boolean][] = [
    ['2025-03-31', false, true, false],
    ['2025-04-01', true, false, false],
    ['2026-03-31', true, false, false],
    ['2026-04-01', false, true, true],
    ['', false, false, false],
  ];
  for (const [day, isIn, isOut, isAfter] of rows) {
    assert.equal(isInTheYear(date(day), census), isIn, day);
    assert.equal(isOutsideTheYear(date(day), census), isOut, day);
    assert.equal(isAfterTheYear(date(day), census), isAfter, day);
    assert.equal(isMissingOrAfterTheYear(date(day), census), isAfter || day === '', day);
  }
});

test('working days are counted back past weekends and bank holidays, also from a Sunday', () => {
  const before = (day: string) => dayOf(day);
  assert.ok(!isLongerAgoThan(1, date('2025-03-31'), before('2025-04-01')));
  assert.ok(isLongerAgoThan(1, date('2025-03-30'), before('2025-04-01')));
  assert.ok(!isLongerAgoThan(1, date('2024-03-28'), before('2024-03-31')), 'Good Friday was the day between');
  assert.ok(isLongerAgoThan(1, date('2024-03-27'), before('2024-03-31')));
  assert.ok(!isLongerAgoThan(1, date(''), before('2025-04-01')));
});
