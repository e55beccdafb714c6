import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, dayOf, isoDay, weekdayOf } from './day.ts';
import { englandAndWalesBankHolidays } from './england-and-wales-bank-holidays.data.ts';
import {
  addWorkingDays,
  areBankHolidaysKnown,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayOnOrAfter,
  workingDaysBetween,
} from './working-days.ts';

const seed = 20260402;
const someDay = fc.integer({ min: dayOf('1991-01-01'), max: dayOf('2039-12-31') }).map((day) => day as Day);
const someCount = fc.integer({ min: -120, max: 120 });
const holidays = new Set<number>(englandAndWalesBankHolidays.map(({ on }) => on));

test('R050 a due date is counted from day 0, over weekends and bank holidays', () => {
  const rows: readonly [event: string, count: number, due: string, because: string][] = [
    ['2026-04-13', 1, '2026-04-14', 'a contact on Monday is decided by the end of Tuesday'],
    ['2026-04-02', 1, '2026-04-07', 'Good Friday, the weekend and Easter Monday pass'],
    ['2026-04-02', 10, '2026-04-20', 'first core group: Tuesday 7 April is day 1'],
    ['2026-04-04', 1, '2026-04-07', 'an event on a Saturday: the next working day is day 1'],
    ['2026-04-06', 1, '2026-04-07', 'an event on a bank holiday: the same'],
    ['2026-12-24', 1, '2026-12-29', 'Boxing Day is a Saturday, so Monday 28 December is its substitute'],
    ['2024-02-28', 1, '2024-02-29', '29 February is a working day like another'],
    ['2023-02-28', 1, '2023-03-01', 'and there is none in 2023'],
    ['2022-09-16', 1, '2022-09-20', 'the State Funeral was a bank holiday'],
    ['2020-05-01', 1, '2020-05-04', 'the early May holiday had moved, so Monday 4 May was worked'],
    ['2026-01-05', 45, '2026-03-09', 'an assessment with no bank holiday: nine whole weeks'],
    ['2026-03-02', 45, '2026-05-07', 'an assessment over Easter and early May: nine weeks, and 3 days for 3 holidays'],
    ['2026-03-02', 15, '2026-03-23', 'initial conference: three whole weeks'],
    ['2026-04-11', 0, '2026-04-11', 'within no days at all is the day itself, even a Saturday'],
    ['2026-04-07', -1, '2026-04-02', 'the working day before'],
    ['2026-04-05', -2, '2026-04-01', 'two working days before Easter Sunday'],
  ];
  for (const [event, count, due, because] of rows)
    assert.equal(isoDay(addWorkingDays(dayOf(event), count)), due, `${count} from ${event}: ${because}`);
});

test('R050 elapsed working days leave out the first day and count the last', () => {
  const rows: readonly [from: string, to: string, days: number, because: string][] = [
    ['2026-04-02', '2026-04-02', 0, 'the same day'],
    ['2026-04-02', '2026-04-06', 0, 'only holidays and a weekend came after'],
    ['2026-04-02', '2026-04-07', 1, 'the first working day after Easter'],
    ['2026-04-04', '2026-04-07', 1, 'started on a Saturday'],
    ['2026-04-13', '2026-04-18', 4, 'ended on a Saturday: Friday was the fourth'],
    ['2026-04-07', '2026-04-02', -1, 'reversed'],
    ['2026-01-01', '2026-12-31', 253, '261 weekdays less New Year’s Day and seven more holidays'],
  ];
  for (const [from, to, days, because] of rows)
    assert.equal(workingDaysBetween(dayOf(from), dayOf(to)), days, `${from} to ${to}: ${because}`);
});

test('R022 a visit due within 10 working days is late from the next day on, and not before', () => {
  const dueOn = addWorkingDays(dayOf('2026-04-02'), 10);
  assert.equal(workingDaysBetween(dayOf('2026-04-02'), dueOn), 10);
  assert.equal(workingDaysBetween(dayOf('2026-04-02'), addDays(dueOn, 1)), 11);
});

test('the working days around a day leave it out itself; on or after it, it counts', () => {
  const rows: readonly [day: string, before: string, after: string, onOrAfter: string][] = [
    ['2026-04-14', '2026-04-13', '2026-04-15', '2026-04-14'],
    ['2026-04-03', '2026-04-02', '2026-04-07', '2026-04-07'],
    ['2026-04-05', '2026-04-02', '2026-04-07', '2026-04-07'],
    ['2026-12-31', '2026-12-30', '2027-01-04', '2026-12-31'],
  ];
  for (const [day, before, after, onOrAfter] of rows) {
    assert.equal(isoDay(previousWorkingDay(dayOf(day))), before);
    assert.equal(isoDay(nextWorkingDay(dayOf(day))), after);
    assert.equal(isoDay(workingDayOnOrAfter(dayOf(day))), onOrAfter);
  }
});

test('every day from 1990 to 2040 is a working day just when it is a weekday and no holiday', () => {
  for (let day = dayOf('1990-01-01'); areBankHolidaysKnown(day); day = addDays(day, 1))
    if (isWorkingDay(day) !== isWorkedByHand(day)) assert.fail(isoDay(day));
});

test('adding working days is the same as walking them one by one', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someDay, someCount, (day, count) => assert.equal(addWorkingDays(day, count), walk(day, count))),
    { seed },
  );
});

test('counting undoes adding', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someDay, someCount, (day, count) => {
      // Going back from a day that is not worked, the day before it is already -1, so only going forward is undone exactly.
      fc.pre(count >= 0 || isWorkingDay(day));
      assert.equal(workingDaysBetween(day, addWorkingDays(day, count)), count);
    }),
    { seed },
  );
});

test('a later start or a longer time never falls due earlier, and a due day is a working day', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someDay, fc.nat(60), fc.integer({ min: 1, max: 120 }), (day, later, count) => {
      assert.ok(addWorkingDays(addDays(day, later), count) >= addWorkingDays(day, count));
      assert.ok(addWorkingDays(day, count + 1) > addWorkingDays(day, count));
      assert.ok(isWorkingDay(addWorkingDays(day, count)));
    }),
    { seed },
  );
});

test('elapsed days add up over any day between, and are negative in reverse', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someDay, someDay, someDay, (one, two, three) => {
      assert.equal(workingDaysBetween(one, two) + workingDaysBetween(two, three), workingDaysBetween(one, three));
      assert.equal(workingDaysBetween(one, two) + workingDaysBetween(two, one), 0);
    }),
    { seed },
  );
});

test('outside 1990 to 2040 nothing is guessed', () => {
  const outside = /outside 1990 to 2040, the years whose bank holidays are known: check the date\.$/;
  assert.throws(() => isWorkingDay(dayOf('1989-12-31')), { name: 'RangeError', message: outside });
  assert.throws(() => addWorkingDays(dayOf('2041-01-01'), 0), { name: 'RangeError', message: outside });
  assert.throws(() => addWorkingDays(dayOf('2040-12-31'), 1), { name: 'RangeError', message: outside });
  assert.throws(() => addWorkingDays(dayOf('1990-01-02'), -1), { name: 'RangeError', message: outside });
  assert.throws(() => workingDaysBetween(dayOf('2026-01-01'), dayOf('2062-01-01')), { message: outside });
  assert.throws(() => addWorkingDays(dayOf('2026-01-01'), 1.5), { message: /whole numbers, not 1\.5/ });
  assert.deepEqual(
    ['1989-12-31', '1990-01-01', '2040-12-31', '2041-01-01'].map((day) => areBankHolidaysKnown(dayOf(day))),
    [false, true, true, false],
  );
});

function isWorkedByHand(day: Day): boolean {
  return weekdayOf(day) <= 5 && !holidays.has(day);
}

function walk(from: Day, count: number): Day {
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, Math.sign(count));
    if (isWorkedByHand(day)) left--;
  }
  return day;
}
