import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoDay } from '#domain/time/day.ts';
import { ageBandDays, ageBandOn } from './age-band.ts';

test('a child passes into a band on the birthday that begins it', () => {
  const rows: readonly [born: string, on: string, band: string, because: string][] = [
    ['2026-04-03', '2026-04-02', 'unborn', 'the day before the birth'],
    ['2026-04-03', '2026-04-03', 'under-1', 'the day of the birth'],
    ['2025-04-03', '2026-04-02', 'under-1', 'the day before the first birthday'],
    ['2025-04-03', '2026-04-03', '1-4', 'the first birthday'],
    ['2021-04-04', '2026-04-03', '1-4', 'four'],
    ['2021-04-03', '2026-04-03', '5-9', 'five'],
    ['2016-04-03', '2026-04-03', '10-15', 'ten'],
    ['2010-04-03', '2026-04-03', '16-17', 'sixteen'],
    ['2008-04-04', '2026-04-03', '16-17', 'seventeen, to the last day'],
    ['2008-04-03', '2026-04-03', '18-and-over', 'eighteen'],
    ['2020-02-29', '2021-02-28', 'under-1', 'born on 29 February: not yet one'],
    ['2020-02-29', '2021-03-01', '1-4', 'and one on 1 March'],
  ];
  for (const [bornOn, on, band, because] of rows) assert.equal(ageBandOn({ bornOn }, dayOf(on)), band, because);
});

test('without a birth date a child is unborn until the day expected, and of unknown age after it', () => {
  const facts = { expectedOn: '2026-08-01' };
  assert.equal(ageBandOn(facts, dayOf('2026-08-01')), 'unborn');
  assert.equal(ageBandOn(facts, dayOf('2026-08-02')), 'not-known');
  assert.equal(ageBandOn({}, dayOf('2026-08-02')), 'not-known');
  assert.equal(ageBandOn({ bornOn: '2026-02-30' }, dayOf('2026-08-02')), 'not-known', 'a date that is none');
});

test('the days on which the band changes are the birth and the birthdays that begin a band', () => {
  assert.deepEqual(ageBandDays({ bornOn: '2020-02-29' }).map(isoDay), [
    '2020-02-29',
    '2021-03-01',
    '2025-03-01',
    '2030-03-01',
    '2036-02-29',
    '2038-03-01',
  ]);
  assert.deepEqual(ageBandDays({ expectedOn: '2026-08-01' }).map(isoDay), ['2026-08-02']);
  assert.deepEqual(ageBandDays({}), []);
});
