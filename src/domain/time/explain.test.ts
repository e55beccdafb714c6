import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoDay } from './day.ts';
import { explainDays, explainMonths, explainWorkingDays } from './explain.ts';

const workingDayRows: readonly [from: string, count: number, dueOn: string, words: string][] = [
  [
    '2026-04-02',
    10,
    '2026-04-20',
    '10 working days from Thursday 2 April 2026: Monday 20 April 2026. Saturdays, Sundays, Good Friday (3 April) and Easter Monday (6 April) are not counted.',
  ],
  [
    '2026-12-23',
    5,
    '2027-01-04',
    '5 working days from Wednesday 23 December 2026: Monday 4 January 2027. Saturdays, Sundays, Christmas Day (25 December), the Boxing Day substitute day (28 December) and New Year’s Day (1 January 2027) are not counted.',
  ],
  ['2026-04-13', 1, '2026-04-14', '1 working day from Monday 13 April 2026: Tuesday 14 April 2026.'],
  [
    '2026-04-11',
    1,
    '2026-04-13',
    '1 working day from Saturday 11 April 2026: Monday 13 April 2026. Saturdays and Sundays are not counted.',
  ],
  [
    '2019-12-24',
    1,
    '2019-12-27',
    '1 working day from Tuesday 24 December 2019: Friday 27 December 2019. Christmas Day (25 December) and Boxing Day (26 December) are not counted.',
  ],
  [
    '2024-12-31',
    1,
    '2025-01-02',
    '1 working day from Tuesday 31 December 2024: Thursday 2 January 2025. New Year’s Day (1 January 2025) is not counted.',
  ],
  [
    '2022-06-01',
    1,
    '2022-06-06',
    '1 working day from Wednesday 1 June 2022: Monday 6 June 2022. Saturdays, Sundays, the Spring bank holiday (2 June) and the Platinum Jubilee bank holiday (3 June) are not counted.',
  ],
  [
    '2026-04-13',
    -2,
    '2026-04-09',
    '2 working days before Monday 13 April 2026: Thursday 9 April 2026. Saturdays and Sundays are not counted.',
  ],
  ['2026-04-11', -1, '2026-04-10', '1 working day before Saturday 11 April 2026: Friday 10 April 2026.'],
  ['2026-04-13', 0, '2026-04-13', 'The same day: Monday 13 April 2026.'],
];

test('R050 a due date in working days names what was not counted', () => {
  for (const [from, count, dueOn, words] of workingDayRows) {
    const explained = explainWorkingDays(dayOf(from), count);
    assert.equal(explained.words, words);
    assert.equal(isoDay(explained.dueOn), dueOn);
  }
});

test('a holiday alone, without a weekend, begins its own sentence', () => {
  assert.match(
    explainWorkingDays(dayOf('2018-12-31'), 1).words,
    /\. New Year’s Day \(1 January 2019\) is not counted\.$/,
  );
  assert.match(
    explainWorkingDays(dayOf('2016-12-26'), 1).words,
    /\. The Christmas Day substitute day \(27 December\) is/,
  );
});

test('a due date in months says so when the month is too short', () => {
  const rows: readonly [from: string, count: number, words: string][] = [
    [
      '2026-11-30',
      3,
      '3 months from Monday 30 November 2026: Sunday 28 February 2027. February 2027 has only 28 days, so its last day is taken.',
    ],
    ['2026-04-03', 6, '6 months from Friday 3 April 2026: Saturday 3 October 2026.'],
    ['2026-04-03', -1, '1 month before Friday 3 April 2026: Tuesday 3 March 2026.'],
  ];
  for (const [from, count, words] of rows) assert.equal(explainMonths(dayOf(from), count).words, words);
  assert.equal(isoDay(explainMonths(dayOf('2026-11-30'), 3).dueOn), '2027-02-28');
});

test('R022 a due date in days counts every day', () => {
  const { dueOn, words } = explainDays(dayOf('2026-04-03'), 42);
  assert.equal(isoDay(dueOn), '2026-05-15');
  assert.equal(
    words,
    '42 days from Friday 3 April 2026: Friday 15 May 2026. Every day is counted, weekends and bank holidays included.',
  );
  assert.equal(explainDays(dayOf('2026-04-03'), 0).words, 'The same day: Friday 3 April 2026.');
});
