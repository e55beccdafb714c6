import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The day of a decision that the child should be placed for adoption is a date of the calendar, when one is given. */
export const rule115 = ssda903Rule({
  code: '115',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.DATE_PLACED'],
  wrong: 'The day of the decision that the child should be placed for adoption is not a date.',
  todo: 'Enter the day as day, month and year.',
  check({ decidedOn }, found) {
    if (decidedOn.fault !== undefined) found(decidedOn);
  },
  examples: () => [
    passes('it is a date', { placedForAdoption: { decidedOn: '01/05/2025' } }),
    passes('there is none', { placedForAdoption: {} }),
    fails('there is no month 13', 'DATE_PLACED', { placedForAdoption: { decidedOn: '01/13/2025' } }),
    fails('a year of two figures could be any', 'DATE_PLACED', { placedForAdoption: { decidedOn: '01/05/25' } }),
  ],
});
