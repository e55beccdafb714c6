import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type Day, dayOf } from '#domain/time/day.ts';
import { dayOfMoment, londonTimeOf, momentOfLondon } from '#domain/time/moment.ts';
import { isWorkingDay } from '#domain/time/working-days.ts';
import { randomness } from '../randomness.ts';
import { arrivalOn, dayOfArrival, isSchoolHoliday, officeMoment, soonAfter, writeUpDay } from './office.ts';

const random = randomness('office');
const aYear: readonly Day[] = Array.from({ length: 365 }, (_, index) => addDays(dayOf('2025-01-01'), index));

test('what comes in is entered later than it came, on a working day while the office is open', () => {
  for (const day of aYear) {
    const { receivedAt, enteredAt } = arrivalOn(random, day);
    assert.equal(dayOfMoment(receivedAt), day);
    assert.ok(enteredAt > receivedAt);
    assert.ok(isWorkingDay(dayOfMoment(enteredAt)));
    const { hour } = londonTimeOf(enteredAt);
    assert.ok(hour >= 9 && hour < 18, `entered at ${hour}`);
  }
});

test('weekends and school holidays bring less than school days do', () => {
  const days = Array.from({ length: 4000 }, () => dayOfArrival(random, random.pick(aYear)));
  const perDay = (is: (day: Day) => boolean) => days.filter(is).length / aYear.filter(is).length;
  const weekend = perDay((day) => !isWorkingDay(day));
  const holiday = perDay((day) => isWorkingDay(day) && isSchoolHoliday(day));
  const term = perDay((day) => isWorkingDay(day) && !isSchoolHoliday(day));
  assert.ok(weekend < holiday && holiday < term, `${weekend}, ${holiday}, ${term} a day`);
});

test('a moment in the office comes after the one it must follow', () => {
  const day = dayOf('2025-06-02');
  const after = momentOfLondon(day, 16, 58);
  assert.ok(officeMoment(random, day, after) > after);
});

test('what would be done in the evening waits for the next working morning', () => {
  const friday = momentOfLondon(dayOf('2025-06-06'), 17, 30);
  const soon = soonAfter(random, friday, 60, 90);
  assert.deepEqual({ ...londonTimeOf(soon), minute: 0 }, { day: dayOf('2025-06-09'), hour: 9, minute: 0 });
});

test('things are written up on the day or later, on working days, a few of them more than three days late (R037)', () => {
  const happened = momentOfLondon(dayOf('2025-06-03'), 14, 0);
  const days = Array.from({ length: 1000 }, () => writeUpDay(random, happened));
  assert.ok(days.every((day) => day >= dayOf('2025-06-03') && isWorkingDay(day)));
  const late = days.filter((day) => day - dayOf('2025-06-03') > 3).length / days.length;
  assert.ok(late > 0.03 && late < 0.12, `${late} are late`);
});
