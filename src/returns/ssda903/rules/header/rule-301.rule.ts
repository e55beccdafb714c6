import { fails, passes, undecided, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAfterTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** Nobody in the return was born after the year ended. */
export const rule301 = ssda903Rule({
  code: '301',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.DOB'],

  wrong: 'The date of birth is after the end of the year.',
  todo: 'Correct the date of birth.',
  check({ bornOn }, found, { year }) {
    if (isAfterTheYear(bornOn, year)) found(bornOn);
  },
  examples: () => [
    passes('born on its last day', withHeader({ bornOn: '31/03/2026' })),
    fails('born the day after', 'DOB', withHeader({ bornOn: '01/04/2026' })),
    undecided('it is not a date', 'DOB', withHeader({ bornOn: '31/02/2026' })),
  ],
});
