import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, dayOf, isoDay } from '#domain/time/day.ts';
import { lastDayIn, monthlyWindows, partOfYear, type WindowKind, windowAt, yearEndingMarchIn } from './window.ts';

const seed = 20261130;
const someDay = fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2039-12-31') }).map((day) => isoDay(day as Day));
const someKind = fc.constantFrom<WindowKind>('month', 'rolling 12 months', 'year ending 31 March', 'snapshot');

test('a window ends with the day it is drawn on, which is in it', () => {
  const rows: readonly [kind: WindowKind, asAt: string, from: string, until: string, label: string][] = [
    ['month', '2026-11-30', '2026-11-01', '2026-12-01', 'November 2026'],
    ['month', '2026-11-12', '2026-11-01', '2026-11-13', '1 November 2026 to 12 November 2026'],
    ['rolling 12 months', '2026-11-30', '2025-12-01', '2026-12-01', '12 months to 30 November 2026'],
    ['rolling 12 months', '2026-11-12', '2025-11-13', '2026-11-13', '12 months to 12 November 2026'],
    ['rolling 12 months', '2028-02-28', '2027-03-01', '2028-02-29', '12 months to 28 February 2028'],
    ['year ending 31 March', '2026-03-31', '2025-04-01', '2026-04-01', 'year ending 31 March 2026'],
    ['year ending 31 March', '2026-11-30', '2026-04-01', '2026-12-01', 'April to November 2026'],
    ['year ending 31 March', '2027-01-31', '2026-04-01', '2027-02-01', 'April 2026 to January 2027'],
    ['year ending 31 March', '2026-04-30', '2026-04-01', '2026-05-01', 'April 2026'],
    ['year ending 31 March', '2026-11-15', '2026-04-01', '2026-11-16', '1 April 2026 to 15 November 2026'],
    ['snapshot', '2026-03-31', '2026-03-31', '2026-04-01', 'at 31 March 2026'],
  ];
  for (const [kind, asAt, from, until, label] of rows)
    assert.deepEqual(windowAt(kind, asAt), { kind, from, until, label }, `${kind} ${asAt}`);
});

test('R006 part of a year says how much of it, and at what pace it would come to a whole', () => {
  const rows: readonly [kind: WindowKind, asAt: string, label: string | undefined, times?: number, over?: number][] = [
    ['year ending 31 March', '2026-11-30', 'April to November 2026: 8 months, part of a year', 12, 8],
    ['year ending 31 March', '2026-04-30', 'April 2026: 1 month, part of a year', 12, 1],
    ['year ending 31 March', '2026-11-15', '1 April 2026 to 15 November 2026: 229 days, part of a year', 365, 229],
    ['year ending 31 March', '2026-03-31', undefined],
    ['month', '2026-11-30', 'November 2026: 1 month, part of a year', 12, 1],
    ['rolling 12 months', '2028-02-28', undefined],
    ['snapshot', '2026-03-31', undefined],
  ];
  for (const [kind, asAt, label, times, over] of rows) {
    const part = partOfYear(windowAt(kind, asAt));
    assert.equal(part?.label, label, `${kind} ${asAt}`);
    assert.deepEqual([part?.pace.times, part?.pace.over], [times, over]);
  }
});

test('R006 a year that reaches behind the first day held is part of a year', () => {
  const year = windowAt('rolling 12 months', '2026-11-30');
  assert.equal(partOfYear(year, '2026-09-01')?.label, 'September to November 2026: 3 months, part of a year');
  assert.equal(partOfYear(year, '2025-12-01'), undefined, 'held from the first day of the window');
  assert.equal(partOfYear(year, '2020-01-01'), undefined, 'held from long before');
  assert.equal(partOfYear(year, '2026-12-01'), undefined, 'nothing of it is held: there is no part to speak of');
});

test('a trend has one window a month, the last as at the day and the others at the month’s end', () => {
  assert.deepEqual(
    monthlyWindows('snapshot', '2026-03-12', 3).map(({ label }) => label),
    ['at 31 January 2026', 'at 28 February 2026', 'at 12 March 2026'],
  );
});

test('a window holds its last day, and its year is that of its last day', () => {
  fc.assert(
    fc.property(someKind, someDay, (kind, asAt) => {
      const window = windowAt(kind, asAt);
      assert.equal(lastDayIn(window), asAt);
      assert.ok(window.from <= asAt && asAt < window.until);
      const ending = yearEndingMarchIn(window);
      assert.ok(`${ending - 1}-04-01` <= asAt && asAt <= `${ending}-03-31`);
    }),
    { seed },
  );
});
