import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoDay, weekdayOf } from './day.ts';
import { bankHolidayYears, englandAndWalesBankHolidays } from './england-and-wales-bank-holidays.data.ts';
import { easterSunday } from './usual-bank-holidays.ts';

/** As published for England and Wales on GOV.UK, month and date; written out so that no rule can vouch for itself. */
const published: Readonly<Record<number, string>> = {
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

test('the bank holidays of 2012 to 2028 are the published ones', () => {
  for (const [year, dates] of Object.entries(published)) assert.equal(datesOf(year), dates, year);
});

test('the years before with a one-off are as they were proclaimed', () => {
  assert.equal(datesOf('1995'), '01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26');
  assert.equal(datesOf('1999'), '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31');
  assert.equal(datesOf('2000'), '01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26');
  assert.equal(datesOf('2002'), '01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26');
  assert.equal(datesOf('2011'), '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27');
});

test('every one-off says why, and nothing else does', () => {
  const oneOffs = englandAndWalesBankHolidays.filter(({ because }) => because !== undefined);
  assert.deepEqual(
    oneOffs.map(({ on, title }) => `${isoDay(on)} ${title}`),
    [
      '1995-05-08 Early May bank holiday (VE Day)',
      '1999-12-31 Millennium bank holiday',
      '2002-06-03 Golden Jubilee bank holiday',
      '2002-06-04 Spring bank holiday',
      '2011-04-29 Royal Wedding bank holiday',
      '2012-06-04 Spring bank holiday',
      '2012-06-05 Diamond Jubilee bank holiday',
      '2020-05-08 Early May bank holiday (VE Day)',
      '2022-06-02 Spring bank holiday',
      '2022-06-03 Platinum Jubilee bank holiday',
      '2022-09-19 Bank holiday for the State Funeral of Queen Elizabeth II',
      '2023-05-08 Bank holiday for the Coronation of King Charles III',
    ],
  );
});

test('the titles say which day a substitute stands for', () => {
  assert.deepEqual(['2021-12-27', '2021-12-28', '2022-12-26', '2022-12-27', '2026-12-28', '2028-01-03'].map(titleOn), [
    'Christmas Day substitute day',
    'Boxing Day substitute day',
    'Boxing Day',
    'Christmas Day substitute day',
    'Boxing Day substitute day',
    'New Year’s Day substitute day',
  ]);
});

test('every year has its eight holidays and its extra ones, on weekdays, in order, none twice', () => {
  const extra: Readonly<Record<number, number>> = { 1999: 1, 2002: 1, 2011: 1, 2012: 1, 2022: 2, 2023: 1 };
  for (let year: number = bankHolidayYears.first; year <= bankHolidayYears.last; year++)
    assert.equal(datesOf(String(year)).split(' ').length, 8 + (extra[year] ?? 0), String(year));
  for (const [index, { on }] of englandAndWalesBankHolidays.entries()) {
    assert.ok(weekdayOf(on) <= 5, `${isoDay(on)} is on a weekend`);
    assert.ok(
      on > (englandAndWalesBankHolidays[index - 1]?.on ?? dayOf('1989-12-31')),
      `${isoDay(on)} is out of order`,
    );
  }
});

test('Easter is on the Sunday the churches keep it, earliest and latest included', () => {
  const sundays = [
    '1818-03-22',
    '1943-04-25',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2038-04-25',
    '2049-04-18',
  ];
  for (const sunday of sundays) assert.equal(isoDay(easterSunday(Number(sunday.slice(0, 4)))), sunday);
});

function datesOf(year: string): string {
  const dates = englandAndWalesBankHolidays.map(({ on }) => isoDay(on)).filter((on) => on.startsWith(year));
  return dates.map((on) => on.slice(5)).join(' ');
}

function titleOn(date: string): string | undefined {
  return englandAndWalesBankHolidays.find(({ on }) => on === dayOf(date))?.title;
}
