import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, dayOf, isoDay } from './day.ts';
import { type Month, parseMonth } from './months.ts';
import {
  collectionYear,
  contains,
  findCommonPart,
  formatCollectionYear,
  lastDayOf,
  lastMonths,
  listMonths,
  monthPeriod,
  overlaps,
  type Period,
  parseCollectionYear,
  rollingTwelveMonths,
  yearEndingMarch,
  yearEndingMarchOf,
} from './period.ts';

const seed = 20260405;
const someDay = fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2040-12-31') }).map((day) => day as Day);
const smallPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.nat(12), fc.option(fc.nat(8), { nil: undefined }))
  .map(([from, length]) => period(from, length === undefined ? undefined : from + length));

test('a period holds its first day and not its until; without one it is open', () => {
  const placement = { from: dayOf('2026-04-03'), until: dayOf('2026-04-10') };
  const rows: readonly [day: string, inIt: boolean][] = [
    ['2026-04-02', false],
    ['2026-04-03', true],
    ['2026-04-09', true],
    ['2026-04-10', false],
  ];
  for (const [day, inIt] of rows) assert.equal(contains(placement, dayOf(day)), inIt, day);
  assert.equal(contains({ from: placement.from }, dayOf('2099-01-01')), true);
  assert.equal(isoDay(lastDayOf(placement)), '2026-04-09');
});

test('periods overlap when a day is in both', () => {
  const rows: readonly [one: Period, other: Period, common: Period | undefined, because: string][] = [
    [period(1, 5), period(4, 9), period(4, 5), 'one day in both'],
    [period(1, 5), period(5, 9), undefined, 'one ends as the other begins'],
    [period(1, 5), period(0), period(1, 5), 'one inside an open one'],
    [period(3), period(7), period(7), 'both still open'],
    [period(4, 4), period(0, 9), undefined, 'a period without a day overlaps nothing'],
  ];
  for (const [one, other, common, because] of rows) {
    assert.deepEqual(findCommonPart(one, other), common, because);
    assert.equal(overlaps(one, other), common !== undefined, because);
  }
});

test('overlap means what contains means, whichever comes first', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(smallPeriod, smallPeriod, (one, other) => {
      const days = Array.from({ length: 30 }, (_, day) => day as Day);
      const inBoth = days.filter((day) => contains(one, day) && contains(other, day));
      const common = findCommonPart(one, other);
      assert.equal(overlaps(one, other), inBoth.length > 0);
      assert.deepEqual(common, findCommonPart(other, one));
      assert.deepEqual(
        days.filter((day) => common !== undefined && contains(common, day)),
        inBoth,
      );
    }),
    { seed },
  );
});

test('a year ending in March begins on 1 April of the year before', () => {
  assert.deepEqual(spelt(yearEndingMarch(2026)), ['2025-04-01', '2026-04-01']);
  assert.equal(yearEndingMarchOf(dayOf('2026-03-31')), 2026);
  assert.equal(yearEndingMarchOf(dayOf('2026-04-01')), 2027);
  fc.assert(
    fc.property(someDay, (day) => assert.ok(contains(yearEndingMarch(yearEndingMarchOf(day)), day))),
    { seed },
  );
});

test('twelve months and last months end where they are told and count no date twice', () => {
  const rows: readonly [until: string, from: string, because: string][] = [
    ['2026-04-01', '2025-04-01', 'the year ending 31 March 2026'],
    ['2028-02-29', '2027-03-01', 'to 28 February 2028: 28 February 2027 is not counted again'],
    ['2028-03-01', '2027-03-01', 'to 29 February 2028'],
    ['2029-03-01', '2028-03-01', 'to 28 February 2029'],
  ];
  for (const [until, from, because] of rows)
    assert.equal(isoDay(rollingTwelveMonths(dayOf(until)).from), from, because);
  assert.deepEqual(spelt(lastMonths(dayOf('2026-09-30'), 6)), ['2026-04-01', '2026-10-01']);
  assert.deepEqual(spelt(lastMonths(dayOf('2026-08-30'), 6)), ['2026-03-01', '2026-08-31']);
  assert.deepEqual(spelt(lastMonths(dayOf('2026-11-15'), 3)), ['2026-08-16', '2026-11-16']);
});

test('twelve months are always 365 or 366 days and never begin earlier for a later end', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someDay, (until) => {
      const year = rollingTwelveMonths(until);
      assert.ok([365, 366].includes(year.until - year.from));
      assert.ok(rollingTwelveMonths(addDays(until, 1)).from >= year.from);
      assert.deepEqual(lastMonths(addDays(until, -1), 12), year);
    }),
    { seed },
  );
});

test('a month is a period, and a period is cut into months', () => {
  assert.deepEqual(spelt(monthPeriod(month('2028-02'))), ['2028-02-01', '2028-03-01']);
  assert.deepEqual(listMonths({ from: dayOf('2026-11-30'), until: dayOf('2027-02-01') }), [
    '2026-11',
    '2026-12',
    '2027-01',
  ]);
  assert.deepEqual(listMonths({ from: dayOf('2026-11-30'), until: dayOf('2026-11-30') }), []);
  assert.equal(listMonths(rollingTwelveMonths(dayOf('2026-04-01'))).length, 12);
});

test('a collection year is read and written as two years that follow each other', () => {
  const rows: readonly [text: string, ending: number | undefined, because: string][] = [
    ['2025-26', 2026, 'the usual way'],
    ['2025/26', 2026, 'as the guidance writes it'],
    ['1999-00', 2000, 'over the century'],
    ['2025-27', undefined, 'two years apart'],
    ['2025-25', undefined, 'the same year twice'],
    ['2025-2026', undefined, 'the second year has two figures'],
    ['2026', undefined, 'one year could mean either'],
  ];
  for (const [text, ending, because] of rows)
    assert.deepEqual(parseCollectionYear(text), ending === undefined ? undefined : yearEndingMarch(ending), because);
  for (let ending = 1990; ending <= 2040; ending++)
    assert.deepEqual(collectionYear(formatCollectionYear(yearEndingMarch(ending))), yearEndingMarch(ending));
  assert.equal(formatCollectionYear(yearEndingMarch(2000)), '1999-00');
});

test('what is not a collection year is refused in a sentence', () => {
  assert.throws(() => collectionYear('2025-27'), {
    name: 'RangeError',
    message: '"2025-27" is not a collection year: write two years that follow each other, such as 2025-26.',
  });
  assert.throws(() => formatCollectionYear({ from: dayOf('2026-01-01'), until: dayOf('2027-01-01') }), {
    message: '2026-01-01 until 2027-01-01 is not a collection year: it must run from 1 April to 31 March.',
  });
  assert.throws(() => formatCollectionYear({ from: dayOf('2026-04-01') }), {
    message: 'The open period from 2026-04-01 is not a collection year: it must run from 1 April to 31 March.',
  });
});

function period(from: number, until?: number): Period {
  return until === undefined ? { from: from as Day } : { from: from as Day, until: until as Day };
}

function spelt(given: Period): readonly (string | undefined)[] {
  return [isoDay(given.from), given.until === undefined ? undefined : isoDay(given.until)];
}

function month(text: string): Month {
  const read = parseMonth(text);
  assert.ok(read);
  return read;
}
