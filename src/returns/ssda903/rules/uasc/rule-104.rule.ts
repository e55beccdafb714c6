import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** When a child ceased to be unaccompanied is a date, where it is given. */
export const rule104 = ssda903Rule({
  code: '104',
  severity: 'error',
  from: '2022-23',

  over: 'uasc',
  reads: ['UASC.DUC'],

  wrong: 'The date on which the child ceased to be unaccompanied is not a date.',
  todo: 'Enter it as dd/mm/yyyy, or leave it empty.',
  check({ ceasedOn }, found) {
    if (ceasedOn.fault !== undefined) found(ceasedOn);
  },
  examples: () => [
    passes('it is a date', { uasc: { ceasedOn: '01/05/2026' } }),
    passes('there is none', { uasc: {} }),
    fails('September has 30 days', 'DUC', { uasc: { ceasedOn: '31/09/2025' } }),
  ],
});
