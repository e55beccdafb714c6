import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Whether the adopters were the foster carers is told by 0 or 1, when it is told. */
export const rule114 = ssda903Rule({
  code: '114',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.FOSTER_CARE'],
  wrong: 'Whether the adopters were the child’s foster carers is told by no code.',
  todo: 'Enter 1 when they were, or 0 when they were not.',
  check({ fosterCarers }, found) {
    if (fosterCarers.fault !== undefined) found(fosterCarers);
  },
  examples: () => [
    passes('0 is a code', { adoptions: { fosterCarers: '0' } }),
    passes('it is not told', { adoptions: {} }),
    fails('2 is none', 'FOSTER_CARE', { adoptions: { fosterCarers: '2' } }),
    fails('a word is none', 'FOSTER_CARE', { adoptions: { fosterCarers: 'yes' } }),
  ],
});
