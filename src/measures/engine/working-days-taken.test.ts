import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, dayOf, isoDay } from '#domain/time/day.ts';
import { addWorkingDays, nextWorkingDay } from '#domain/time/working-days.ts';
import { workingDaysTaken } from './working-days-taken.ts';

const seed = 20260309;
const someDay = fc.integer({ min: dayOf('1991-01-01'), max: dayOf('2038-12-31') }).map((day) => day as Day);

test('the working days that have come since something began', () => {
  const rows: readonly [from: string, to: string, taken: number, because: string][] = [
    ['2026-04-13', '2026-04-13', 0, 'the day itself'],
    ['2026-04-13', '2026-04-14', 1, 'the next working day'],
    ['2026-04-17', '2026-04-18', 0, 'Saturday after Friday: none has come'],
    ['2026-04-16', '2026-04-18', 1, 'Saturday after Friday was day 1'],
    ['2026-04-18', '2026-04-20', 1, 'begun on Saturday, done on Monday'],
    ['2026-04-02', '2026-04-06', 0, 'over Easter, to its Monday'],
    ['2026-04-02', '2026-04-07', 1, 'and to the Tuesday'],
    ['2026-01-05', '2026-03-09', 45, 'nine whole weeks'],
    ['2026-03-09', '2026-01-05', 0, 'never less than none'],
  ];
  for (const [from, to, taken, because] of rows) assert.equal(workingDaysTaken(from, to), taken, because);
});

test('R007 R050 something is over a limit by its working days exactly when a working day has come since its due day', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -4, max: 6 }), fc.integer({ min: 1, max: 90 }), (from, later, limit) => {
      const due = addWorkingDays(from, limit);
      const to = addDays(due, later);
      const isOver = to >= nextWorkingDay(due);
      assert.equal(workingDaysTaken(isoDay(from), isoDay(to)) > limit, isOver);
    }),
    { seed, numRuns: 500 },
  );
});
