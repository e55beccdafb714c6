import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, dayOf, isoDay } from '#domain/time/day.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import { workingDaysTaken } from './timeliness.ts';

const seed = 20260309;
const someDay = fc.integer({ min: dayOf('1991-01-01'), max: dayOf('2038-12-31') }).map((day) => day as Day);

test('the working days that something took, by whose end it was done', () => {
  const rows: readonly [from: string, to: string, taken: number, because: string][] = [
    ['2026-04-13', '2026-04-13', 0, 'the day itself'],
    ['2026-04-13', '2026-04-14', 1, 'the next working day'],
    ['2026-04-17', '2026-04-18', 1, 'Saturday: before the end of Monday, which is day 1'],
    ['2026-04-16', '2026-04-18', 2, 'Saturday after Friday was day 1'],
    ['2026-04-18', '2026-04-18', 0, 'begun and done on one Saturday'],
    ['2026-04-18', '2026-04-19', 1, 'begun on Saturday and done on Sunday'],
    ['2026-04-02', '2026-04-07', 1, 'over Easter'],
    ['2026-01-05', '2026-03-09', 45, 'nine whole weeks'],
  ];
  for (const [from, to, taken, because] of rows) assert.equal(workingDaysTaken(from, to), taken, because);
});

test('R007 R050 something is over a limit by its working days exactly when it came after its due day', () => {
  fc.assert(
    fc.property(someDay, fc.nat(200), fc.integer({ min: 1, max: 90 }), (from, later, limit) => {
      const to = addDays(from, later);
      const isLate = to > addWorkingDays(from, limit);
      assert.equal(workingDaysTaken(isoDay(from), isoDay(to)) > limit, isLate);
    }),
    { seed, numRuns: 500 },
  );
});
