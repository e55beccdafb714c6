import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The day of a decision that the child should no longer be placed for adoption is a date of the calendar, when one is given. */
export const rule116 = ssda903Rule({
  code: '116',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.DATE_PLACED_CEASED'],
  wrong: 'The day of the decision that the child should no longer be placed for adoption is not a date.',
  todo: 'Enter the day as day, month and year, or leave it empty while the decision stands.',
  check({ ceasedOn }, found) {
    if (ceasedOn.fault !== undefined) found(ceasedOn);
  },
  examples: () => [
    passes('it is a date', { placedForAdoption: { ceasedOn: '01/05/2025' } }),
    passes('the decision stands', { placedForAdoption: {} }),
    fails('April has thirty days', 'DATE_PLACED_CEASED', { placedForAdoption: { ceasedOn: '31/04/2025' } }),
    fails('a word is no date', 'DATE_PLACED_CEASED', { placedForAdoption: { ceasedOn: 'open' } }),
  ],
});
