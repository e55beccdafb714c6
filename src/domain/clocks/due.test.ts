import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { days, months, sameWorkingDay, type Within, workingDays } from '#domain/definition/timescale.ts';
import { type Day, dayOf, dayOfCalendarDate, isoDay } from '#domain/time/day.ts';
import { dueDay, explainDue } from './due.ts';

const seed = 20260402;

test('a due day is counted from the day after the event', () => {
  const rows: readonly [because: string, within: Within, start: string, due: string | undefined][] = [
    ['the next working day', workingDays(1), '2026-04-14', '2026-04-15'],
    ['a weekend is passed over', workingDays(1), '2026-04-17', '2026-04-20'],
    ['what comes in on a Saturday is due with what came in on the Friday', workingDays(1), '2026-04-18', '2026-04-20'],
    ['what comes in on a bank holiday has the working day after it', workingDays(1), '2026-04-06', '2026-04-07'],
    ['a working day is its own same working day', sameWorkingDay, '2026-04-14', '2026-04-14'],
    ['a Saturday’s same working day is the Monday', sameWorkingDay, '2026-04-18', '2026-04-20'],
    ['Good Friday’s same working day is the Tuesday', sameWorkingDay, '2026-04-03', '2026-04-07'],
    ['days count weekends and bank holidays', days(3), '2026-04-03', '2026-04-06'],
    ['a month ends on the same date', months(6), '2026-04-02', '2026-10-02'],
    ['a short month ends on its last day', months(6), '2025-08-31', '2026-02-28'],
    ['the last day from which a whole year of bank holidays is known', workingDays(45), '2039-12-31', '2040-03-05'],
    ['the day after it', workingDays(45), '2040-01-01', undefined],
    ['the last day of the known years', sameWorkingDay, '2040-12-31', undefined],
    ['the day before the known years', workingDays(1), '1989-12-31', undefined],
    ['a year that no child alive was born in', months(6), '0001-01-01', undefined],
    ['a century mistyped', days(3), '2928-04-03', undefined],
  ];
  for (const [because, within, start, due] of rows) {
    const found = dueDay(within, dayOf(start));
    assert.equal(found === undefined ? undefined : isoDay(found), due, because);
  }
});

test('a due day is explained in words that end on that very day', () => {
  const rows: readonly [because: string, within: Within, start: string, words: string][] = [
    [
      'holidays passed over are named',
      workingDays(1),
      '2026-04-02',
      '1 working day from Thursday 2 April 2026: Tuesday 7 April 2026. Saturdays, Sundays, Good Friday (3 April) and Easter Monday (6 April) are not counted.',
    ],
    ['a working day needs no arithmetic', sameWorkingDay, '2026-04-14', 'The same working day: 14 April 2026.'],
    [
      'a weekend says so',
      sameWorkingDay,
      '2026-04-18',
      '18 April 2026 is not a working day, so the next one counts: 20 April 2026.',
    ],
    [
      'every day is said to count',
      days(3),
      '2026-04-03',
      '3 days from Friday 3 April 2026: Monday 6 April 2026. Every day is counted, weekends and bank holidays included.',
    ],
    [
      'a month too short says so',
      months(6),
      '2025-08-31',
      '6 months from Sunday 31 August 2025: Saturday 28 February 2026. February 2026 has only 28 days, so its last day is taken.',
    ],
  ];
  for (const [because, within, start, words] of rows) assert.equal(explainDue(within, dayOf(start)), words, because);
});

test(`no date whatever throws, and nothing is due before it began (seed ${seed})`, () => {
  const anyDay = fc
    .integer({ min: dayOfCalendarDate(1, 1, 1), max: dayOfCalendarDate(9999, 12, 31) })
    .map((day) => day as Day);
  const knownDay = fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2040-12-31') }).map((day) => day as Day);
  const within = fc.constantFrom(workingDays(1), workingDays(45), sameWorkingDay, days(28), months(6));
  fc.assert(
    fc.property(fc.oneof(anyDay, knownDay), within, (start, limit) => {
      const due = dueDay(limit, start);
      assert.ok(due === undefined || due >= start);
    }),
    { seed },
  );
});
