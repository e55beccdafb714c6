import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from './day.ts';
import {
  countInWords,
  dateInWords,
  dayInWords,
  daysInWords,
  listInWords,
  lowerFirst,
  momentInWords,
  monthInWords,
  periodInWords,
  shortDay,
  upperFirst,
  weekdayInWords,
} from './in-words.ts';
import { momentOf } from './moment.ts';
import { type Month, monthOf } from './months.ts';

test('dates are written as GOV.UK writes them', () => {
  const day = dayOf('2026-04-03');
  assert.equal(dayInWords(day), '3 April 2026');
  assert.equal(weekdayInWords(day), 'Friday 3 April 2026');
  assert.equal(shortDay(day), '3 Apr 2026');
  assert.equal(dateInWords(day), '3 April');
  assert.equal(monthInWords(monthOf(day)), 'April 2026');
  assert.equal(weekdayInWords(dayOf('1969-12-28')), 'Sunday 28 December 1969');
});

test('every weekday and month has its name', () => {
  const week = ['05', '06', '07', '08', '09', '10', '11'].map(
    (date) => weekdayInWords(dayOf(`2026-01-${date}`)).split(' ')[0],
  );
  assert.deepEqual(week, ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
  const year = Array.from({ length: 12 }, (_, index) =>
    shortDay(dayOf(`2026-${String(index + 1).padStart(2, '0')}-09`)),
  );
  assert.deepEqual(
    year.map((day) => day.split(' ')[1]),
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  );
});

test('a moment is given on the clocks of England', () => {
  const rows: readonly [moment: string, words: string][] = [
    ['2026-04-03T13:05:00Z', '3 April 2026 at 2:05pm'],
    ['2026-04-03T14:05:00+01:00', '3 April 2026 at 2:05pm'],
    ['2026-01-03T14:00:00Z', '3 January 2026 at 2pm'],
    ['2026-01-03T12:00:00Z', '3 January 2026 at midday'],
    ['2026-01-03T12:30:00Z', '3 January 2026 at 12:30pm'],
    ['2026-04-03T23:00:00Z', '4 April 2026 at midnight'],
    ['2026-01-03T00:09:59Z', '3 January 2026 at 12:09am'],
    ['2026-01-03T11:59:59Z', '3 January 2026 at 11:59am'],
  ];
  for (const [moment, words] of rows) assert.equal(momentInWords(momentOf(moment)), words);
});

test('periods name their first and last day', () => {
  const from = dayOf('2025-04-01');
  assert.equal(periodInWords({ from, until: dayOf('2026-04-01') }), '1 April 2025 to 31 March 2026');
  assert.equal(periodInWords({ from }), 'from 1 April 2025');
});

test('a month that is none is refused', () => {
  for (const month of ['2026-13', '2026', '']) assert.throws(() => monthInWords(month as Month), /is not a month/);
});

test('the first letter alone changes its case', () => {
  assert.deepEqual(['due today', 'UPN', ''].map(upperFirst), ['Due today', 'UPN', '']);
  assert.deepEqual(['Contact of Ada', 'in need', ''].map(lowerFirst), ['contact of Ada', 'in need', '']);
});

test('counts, spans and lists read as they are said', () => {
  assert.deepEqual(
    [0, 1, 10].map((count) => countInWords(count, 'working day')),
    ['0 working days', '1 working day', '10 working days'],
  );
  assert.deepEqual([0, 1, 7, 10, 42].map(daysInWords), ['0 days', '1 day', '1 week', '10 days', '6 weeks']);
  assert.deepEqual(
    [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((things) => listInWords(things)),
    ['', 'a', 'a and b', 'a, b and c'],
  );
});
