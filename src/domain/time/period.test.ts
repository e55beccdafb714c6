import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, dayOf, isoDay } from './day.ts';
import type { Month } from './months.ts';
import {
  type ClosedPeriod,
  lastDayOf,
  lastMonths,
  monthPeriod,
  rollingTwelveMonths,
  yearEndingMarch,
  yearEndingMarchOf,
} from './period.ts';

const seed = 20260405;
const someDay = fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2040-12-31') }).map((day) => day as Day);

test('the last day of a period is the day before its until', () => {
  assert.equal(isoDay(lastDayOf({ from: dayOf('2026-04-03'), until: dayOf('2026-04-10') })), '2026-04-09');
});

test('a year ending in March begins on 1 April of the year before', () => {
  assert.deepEqual(spelt(yearEndingMarch(2026)), ['2025-04-01', '2026-04-01']);
  assert.equal(yearEndingMarchOf(dayOf('2026-03-31')), 2026);
  assert.equal(yearEndingMarchOf(dayOf('2026-04-01')), 2027);
  fc.assert(
    fc.property(someDay, (day) => {
      const { from, until } = yearEndingMarch(yearEndingMarchOf(day));
      assert.ok(from <= day && day < until);
    }),
    { seed },
  );
});

test('twelve months and last months end where they are told and count no date twice', () => {
  const rows: readonly [until: string, from: string, because: string][] = [
    ['2026-04-01', '2025-04-01', 'the year ending 31 March 2026'],
    ['2028-02-29', '2027-03-01', 'to 28 February 2028: 28 February 2027 is not counted again'],
    ['2028-03-01', '2027-03-01', 'to 29 February 2028'],
    ['2029-03-01', '2028-03-01', 'to 28 February 2029'],
  ];
  for (const [until, from, because] of rows)
    assert.equal(isoDay(rollingTwelveMonths(dayOf(until)).from), from, because);
  assert.deepEqual(spelt(lastMonths(dayOf('2026-09-30'), 6)), ['2026-04-01', '2026-10-01']);
  assert.deepEqual(spelt(lastMonths(dayOf('2026-08-30'), 6)), ['2026-03-01', '2026-08-31']);
  assert.deepEqual(spelt(lastMonths(dayOf('2026-11-15'), 3)), ['2026-08-16', '2026-11-16']);
});

test('twelve months are always 365 or 366 days and never begin earlier for a later end', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someDay, (until) => {
      const year = rollingTwelveMonths(until);
      assert.ok([365, 366].includes(year.until - year.from));
      assert.ok(rollingTwelveMonths(addDays(until, 1)).from >= year.from);
      assert.deepEqual(lastMonths(addDays(until, -1), 12), year);
    }),
    { seed },
  );
});

test('a month is a period', () => {
  assert.deepEqual(spelt(monthPeriod('2028-02' as Month)), ['2028-02-01', '2028-03-01']);
});

function spelt({ from, until }: ClosedPeriod): readonly string[] {
  return [isoDay(from), isoDay(until)];
}
