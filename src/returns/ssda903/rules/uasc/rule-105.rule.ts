import { fails, passes, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Whether a child is or was unaccompanied is 0 or 1. In the CSV form the UASC table says so, and it cannot be wrong; a blank is read as 0 [K]. */
export const rule105 = ssda903Rule({
  code: '105',
  severity: 'error',
  from: '2022-23',

  over: 'child',
  reads: ['Header.UASC'],

  wrong: 'Whether the child is or was unaccompanied is neither 0 nor 1.',
  todo: 'Enter 1 for a child who is or was unaccompanied, and 0 for every other.',
  check({ isUasc }, found) {
    if (!isUasc.isKnown) found(isUasc);
  },
  examples: () => [
    passes('1 is a code', withHeader({ uasc: '1' })),
    passes('the UASC table says so', { uasc: {} }),
    passes('a child who is not in it is not', withHeader({})),
    fails('2 is no code', 'UASC', withHeader({ uasc: '2' })),
  ],
});
