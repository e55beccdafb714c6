import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, calendarDateOf, type Day, dayOf, dayOfCalendarDate, isoDay, parseDay, weekdayOf } from './day.ts';

const seed = 20260401;
const anyDay = fc.integer({ min: dayOf('0001-01-01'), max: dayOf('9999-12-31') }).map((day) => day as Day);

test('a day is read from YYYY-MM-DD, and from nothing that is not a real date', () => {
  const rows: readonly [text: string, day: number | undefined, because: string][] = [
    ['1970-01-01', 0, 'days are counted from here'],
    ['1969-12-31', -1, 'carers were born before it'],
    ['2024-02-29', 19782, 'a leap year'],
    ['2023-02-29', undefined, 'not a leap year'],
    ['1900-02-29', undefined, 'a century is no leap year unless 400 divides it'],
    ['2026-13-01', undefined, 'no thirteenth month'],
    ['2026-00-10', undefined, 'months begin at 1'],
    ['2026-04-31', undefined, 'April has 30 days'],
    ['2026-04-00', undefined, 'dates begin at 1'],
    ['03/04/2026', undefined, 'another way of writing'],
    ['2026-4-3', undefined, 'both figures are needed'],
    ['2026-04-03T00:00', undefined, 'a time is not part of a day'],
    ['', undefined, 'nothing'],
  ];
  for (const [text, day, because] of rows) assert.equal(parseDay(text), day, `${text}: ${because}`);
});

test('a text that is not a date is refused in a sentence', () => {
  assert.throws(() => dayOf('31/3/26'), { name: 'RangeError', message: '"31/3/26" is not a date written YYYY-MM-DD' });
});

test('a day keeps its date through text, its parts and Temporal', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, date } = calendarDateOf(day);
      assert.equal(dayOf(isoDay(day)), day);
      assert.equal(dayOfCalendarDate(year, month, date), day);
      const there = Temporal.PlainDate.from(isoDay(day));
      assert.deepEqual([year, month, date], [there.year, there.month, there.day]);
      assert.equal(weekdayOf(day), there.dayOfWeek);
    }),
    { seed },
  );
});

test('over the years 1 to 9999 a day has the date that Temporal counts to', () => {
  const first = Temporal.PlainDate.from('1970-01-01');
  fc.assert(
    fc.property(anyDay, (day) => {
      const there = first.add({ days: day });
      assert.deepEqual(calendarDateOf(day), { year: there.year, month: there.month, date: there.day });
      assert.equal(isoDay(day), there.toString());
      assert.equal(parseDay(there.toString()), day);
    }),
    { seed, numRuns: 2000 },
  );
});

test('every month of the years 1 to 9999 has the length it has in Temporal', () => {
  for (let year = 1; year <= 9999; year += 1)
    for (const month of [1, 2, 3, 12]) {
      const { daysInMonth } = new Temporal.PlainDate(year, month, 1);
      assert.equal(dayOfCalendarDate(year, month + 1, 1) - dayOfCalendarDate(year, month, 1), daysInMonth);
    }
});

test('a text of the right shape is a date exactly when Temporal takes it for one', () => {
  const text = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33))
    .map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));
  fc.assert(
    fc.property(text, (written) => assert.equal(parseDay(written) !== undefined, isDateOfTemporal(written))),
    { seed, numRuns: 2000 },
  );
});

test('a month or date beyond its end runs on as Temporal adds it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 9990 }),
      fc.integer({ min: -12, max: 60 }),
      fc.integer({ min: -300, max: 400 }),
      (year, month, date) => {
        const there = new Temporal.PlainDate(year, 1, 1).add({ months: month - 1 }).add({ days: date - 1 });
        assert.equal(dayOfCalendarDate(year, month, date), dayOf(there.toString()));
      },
    ),
    { seed, numRuns: 2000 },
  );
});

test('days are added, and a month or date beyond its end runs on', () => {
  assert.equal(isoDay(addDays(dayOf('2024-02-28'), 2)), '2024-03-01');
  assert.equal(isoDay(addDays(dayOf('2024-03-01'), -1)), '2024-02-29');
  assert.equal(isoDay(dayOfCalendarDate(2026, 13, 1)), '2027-01-01');
  assert.equal(isoDay(dayOfCalendarDate(2026, 2, 30)), '2026-03-02');
});

function isDateOfTemporal(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
