import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ageInWords, ageOn, birthday } from './age.ts';
import { addDays, type Day, dayOf, isoDay } from './day.ts';

const seed = 20260404;
const someDay = fc.integer({ min: dayOf('1940-01-01'), max: dayOf('2060-12-31') }).map((day) => day as Day);

test('an age is reached as the birthday begins; 29 February comes on 1 March in other years', () => {
  const rows: readonly [born: string, on: string, age: number, because: string][] = [
    ['2010-06-15', '2026-06-14', 15, 'the day before the birthday'],
    ['2010-06-15', '2026-06-15', 16, 'the birthday'],
    ['2026-06-15', '2026-06-15', 0, 'the day of birth'],
    ['2026-06-15', '2026-06-14', -1, 'not yet born'],
    ['2026-06-15', '2025-06-14', -2, 'more than a year before birth'],
    ['2008-02-29', '2026-02-28', 17, 'no 29 February in 2026: not yet 18'],
    ['2008-02-29', '2026-03-01', 18, '18 on 1 March'],
    ['2008-02-29', '2028-02-28', 19, 'a leap year: the day before'],
    ['2008-02-29', '2028-02-29', 20, 'a leap year: the birthday itself'],
    ['2008-02-28', '2026-02-28', 18, '28 February is an ordinary birthday'],
  ];
  for (const [born, on, age, because] of rows) assert.equal(ageOn(dayOf(born), dayOf(on)), age, because);
});

test('the age from birth on agrees with Temporal', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someDay, someDay, (one, other) => {
      const [born, on] = one <= other ? [one, other] : [other, one];
      const lived = Temporal.PlainDate.from(isoDay(born)).until(Temporal.PlainDate.from(isoDay(on)), {
        largestUnit: 'years',
      });
      assert.equal(ageOn(born, on), lived.years);
    }),
    { seed },
  );
});

test('the age changes on the birthday and on no other day', (t) => {
  t.diagnostic(`seed ${seed}`);
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 100 }), (born, age) => {
      assert.equal(ageOn(born, birthday(born, age)), age);
      assert.equal(ageOn(born, addDays(birthday(born, age), -1)), age - 1);
    }),
    { seed },
  );
  assert.equal(isoDay(birthday(dayOf('2008-02-29'), 18)), '2026-03-01');
});

test('an age is said in the unit that tells most', () => {
  const rows: readonly [born: string, on: string, words: string][] = [
    ['2026-04-03', '2026-04-03', 'newborn'],
    ['2026-04-03', '2026-04-04', '1 day'],
    ['2026-04-03', '2026-04-09', '6 days'],
    ['2026-04-03', '2026-04-10', '1 week'],
    ['2026-04-03', '2026-04-24', '3 weeks'],
    ['2026-04-03', '2026-07-02', '12 weeks'],
    ['2026-04-03', '2026-07-03', '3 months'],
    ['2026-04-03', '2026-11-03', '7 months'],
    ['2026-04-03', '2028-04-02', '23 months'],
    ['2026-04-03', '2028-04-03', '2 years'],
    ['2026-04-03', '2031-04-02', '4 years'],
  ];
  for (const [born, on, words] of rows) assert.equal(ageInWords({ bornOn: dayOf(born) }, dayOf(on)), words);
});

test('a child not yet born has an expected date in place of an age', () => {
  const expected = { expectedOn: dayOf('2027-04-03') };
  assert.equal(ageInWords(expected, dayOf('2026-12-01')), 'unborn, expected 3 April 2027');
  assert.equal(ageInWords(expected, dayOf('2027-04-03')), 'unborn, expected 3 April 2027');
  assert.equal(ageInWords(expected, dayOf('2027-04-04')), 'birth not recorded, was expected 3 April 2027');
  assert.equal(ageInWords({ bornOn: dayOf('2027-04-03') }, dayOf('2027-01-01')), 'unborn, later born on 3 April 2027');
});
