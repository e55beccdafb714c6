import { fails, passes, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** When a girl’s own child was born is a date, where it is given. */
export const rule171 = ssda903Rule({
  code: '171',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.MC_DOB'],

  wrong: 'The date of birth of the girl’s own child is not a date.',
  todo: 'Enter it as dd/mm/yyyy, or leave it empty.',
  check({ motherSince }, found) {
    if (motherSince.fault !== undefined) found(motherSince);
  },
  examples: () => [
    passes('it is a date', withHeader({ motherSince: '01/05/2025' })),
    passes('there is none', withHeader({})),
    fails('it is not', 'MC_DOB', withHeader({ motherSince: 'May' })),
  ],
});
