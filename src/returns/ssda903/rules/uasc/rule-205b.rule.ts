import { birthday } from '#domain/time/age.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isInTheYear } from '../../checking/vocabulary/in-the-year.ts';
import { ceasedToBeUnaccompanied, isUnaccompanied } from '../../checking/vocabulary/unaccompanied.ts';

/** A child who is unaccompanied in both years was expected last year to cease at 18, and this year says the same day or one in this year [K]. */
export const rule205B = ssda903Rule({
  code: '205B',
  severity: 'error',
  from: '2022-23',

  over: 'child',
  reads: ['Header.UASC', 'UASC.DUC', 'Header last year.UASC', 'UASC last year.DUC', 'Header.DOB'],
  needs: ['last-year'],
  wrong: 'The child is unaccompanied in both years, and the days on which this ends do not fit each other.',
  todo: 'Enter the 18th birthday as long as the child is unaccompanied, and the day it ended in the year in which it did.',
  check(child, found, { year }) {
    const { lastYear, bornOn } = child;
    if (lastYear === undefined || !isUnaccompanied(child) || !isUnaccompanied(lastYear)) return;
    const [now, before] = [ceasedToBeUnaccompanied(child), ceasedToBeUnaccompanied(lastYear)];
    if (now === undefined || before === undefined || bornOn.day === undefined) return;
    const wasExpectedAt18 = before.day === birthday(bornOn.day, 18);
    if (!wasExpectedAt18 || !(isInTheYear(now, year) || now.day === before.day)) found(now, before, bornOn);
  },
  examples: () => [
    passes('the 18th birthday in both', both('01/05/2026', '01/05/2026')),
    passes('it ended this year', both('01/06/2025', '01/05/2026')),
    fails('it ended neither this year nor as expected', 'DUC', both('01/06/2024', '01/05/2026')),
    fails('last year was not the 18th birthday', 'DUC', both('01/06/2025', '02/05/2026')),
    fails('it is not said any more', 'DUC', both('', '01/05/2026')),
    passes('the child is not any more', {
      headers: { bornOn: '01/05/2008' },
      lastYear: { uasc: { ceasedOn: '01/05/2026' } },
    }),
    passes('not in last year’s return', { headers: { bornOn: '01/05/2008' }, uasc: { ceasedOn: '01/06/2024' } }),
    passes('the child was not last year', {
      headers: { bornOn: '01/05/2008' },
      uasc: { ceasedOn: '01/06/2024' },
      lastYear: { headers: { uasc: '0' }, uasc: { ceasedOn: '01/05/2026' } },
    }),
    passes('there is no date of birth', { uasc: {}, lastYear: { uasc: {} } }),
    undecided('this year’s day is not a date', 'DUC', both('May', '01/05/2026')),
  ],
});

/** A child born on 1 May 2008, with the day in this year’s return and in last year’s. */
function both(now: string, before: string): ExampleChild {
  return { headers: { bornOn: '01/05/2008' }, uasc: { ceasedOn: now }, lastYear: { uasc: { ceasedOn: before } } };
}
