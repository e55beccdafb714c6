import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, calendarDateOf, type Day, dayOf, isoDay } from './day.ts';
import {
  addMonths,
  addYears,
  completedMonths,
  daysInMonth,
  endOfMonth,
  firstDayOf,
  laterMonth,
  type Month,
  monthAnniversary,
  monthOf,
  startOfMonth,
} from './months.ts';

const seed = 20260403;
const someDay = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2100-12-31') }).map((day) => day as Day);
const someCount = fc.integer({ min: -600, max: 600 });

test('months are added on the same date, or the last of a month too short for it', () => {
  const rows: readonly [from: string, months: number, clamped: string, anniversary: string, because: string][] = [
    ['2026-11-30', 3, '2027-02-28', '2027-03-01', 'February has 28 days'],
    ['2027-11-30', 3, '2028-02-29', '2028-03-01', 'or 29'],
    ['2026-01-31', 1, '2026-02-28', '2026-03-01', 'the last day of January'],
    ['2026-08-31', 6, '2027-02-28', '2027-03-01', 'a review six months after the last of August'],
    ['2026-03-31', -1, '2026-02-28', '2026-03-01', 'going back'],
    ['2026-05-15', 12, '2027-05-15', '2027-05-15', 'an ordinary year'],
    ['2026-10-01', 3, '2027-01-01', '2027-01-01', 'over the new year'],
    ['2024-02-29', 12, '2025-02-28', '2025-03-01', '29 February, a year on'],
    ['2024-02-29', 48, '2028-02-29', '2028-02-29', 'and four years on'],
  ];
  for (const [from, months, clamped, anniversary, because] of rows) {
    assert.equal(isoDay(addMonths(dayOf(from), months)), clamped, because);
    assert.equal(isoDay(monthAnniversary(dayOf(from), months)), anniversary, because);
  }
  assert.equal(isoDay(addYears(dayOf('2024-02-29'), 1)), '2025-02-28');
  assert.equal(isoDay(addYears(dayOf('2010-06-15'), 18)), '2028-06-15');
});

test('adding months agrees with Temporal', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someDay, someCount, (day, months) => {
      assert.equal(
        isoDay(addMonths(day, months)),
        Temporal.PlainDate.from(isoDay(day)).add({ months }, { overflow: 'constrain' }).toString(),
      );
    }),
    { seed },
  );
});

test('a month added lands in that month, on the same date or its last; an anniversary at most one day later', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someDay, someCount, (day, count) => {
      const added = addMonths(day, count);
      assert.equal(monthOf(added), laterMonth(monthOf(day), count));
      const sameDate = calendarDateOf(added).date === calendarDateOf(day).date;
      assert.ok(sameDate || addDays(added, 1) === endOfMonth(added));
      assert.equal(monthAnniversary(day, count) - added, sameDate ? 0 : 1);
    }),
    { seed },
  );
});

test('whole months passed are those whose anniversary has come', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someDay, someDay, (from, to) => {
      const months = completedMonths(from, to);
      assert.ok(monthAnniversary(from, months) <= to);
      assert.ok(to < monthAnniversary(from, months + 1));
    }),
    { seed },
  );
});

test('a month begins on its first and ends, half-open, on the first of the next', () => {
  assert.equal(isoDay(startOfMonth(dayOf('2026-12-31'))), '2026-12-01');
  assert.equal(isoDay(startOfMonth(dayOf('2026-12-01'))), '2026-12-01');
  assert.equal(isoDay(endOfMonth(dayOf('2026-12-01'))), '2027-01-01');
  assert.equal(isoDay(endOfMonth(dayOf('2028-02-29'))), '2028-03-01');
});

test('months have the days the calendar gives them', () => {
  const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1));
  assert.deepEqual(lengths, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  assert.deepEqual(
    [2000, 2024, 2100].map((year) => daysInMonth(year, 2)),
    [29, 29, 28],
  );
});

test('a month is written YYYY-MM and counted on and back', () => {
  assert.equal(monthOf(dayOf('2026-04-30')), '2026-04');
  assert.equal(isoDay(firstDayOf('2026-04' as Month)), '2026-04-01');
  assert.throws(() => firstDayOf('April' as Month), { message: '"April" is not a month written YYYY-MM' });
  assert.equal(laterMonth('2026-11' as Month, 3), '2027-02');
  assert.equal(laterMonth('2026-01' as Month, -13), '2024-12');
});
