import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The day of the decision for adoption is a date of the calendar, when one is given. */
export const rule112 = ssda903Rule({
  code: '112',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.DATE_INT'],
  wrong: 'The day on which adoption was decided to be in the child’s best interest is not a date.',
  todo: 'Enter the day as day, month and year.',
  check({ decidedOn }, found) {
    if (decidedOn.fault !== undefined) found(decidedOn);
  },
  examples: () => [
    passes('it is a date', { adoptions: { decidedOn: '30/06/2025' } }),
    passes('there is none', { adoptions: {} }),
    fails('June has thirty days', 'DATE_INT', { adoptions: { decidedOn: '31/06/2025' } }),
    fails('a month alone is no date', 'DATE_INT', { adoptions: { decidedOn: 'June 2025' } }),
  ],
});
