import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '#domain/time/day.ts';
import { yearBefore, yearClosesOn, yearEndsIn, yearOpensOn, yearWrittenFrom } from './collection-year.ts';

test('a collection year runs from 1 April to 31 March, at the turn of a century too', () => {
  const years: readonly (readonly [year: string, opens: string, closes: string, before: string])[] = [
    ['2025-26', '2025-04-01', '2026-03-31', '2024-25'],
    ['1999-00', '1999-04-01', '2000-03-31', '1998-99'],
    ['2000-01', '2000-04-01', '2001-03-31', '1999-00'],
  ];
  for (const [year, opens, closes, before] of years) {
    assert.deepEqual(
      [isoDay(yearOpensOn(year)), isoDay(yearClosesOn(year)), yearBefore(year)],
      [opens, closes, before],
    );
    assert.equal(yearWrittenFrom(yearEndsIn(year) - 1), year);
  }
});
