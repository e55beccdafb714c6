import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Of a mother it is said when her child was born. */
export const rule611 = ssda903Rule({
  code: '611',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.MOTHER', 'Header.MC_DOB'],

  wrong: 'She is a mother, and it is not said when her child was born.',
  todo: 'Enter the date of birth of her first child.',
  check({ mother, motherSince }, found) {
    if (motherSince.isBlank && isCode(mother, '1')) found(motherSince, mother);
  },
  examples: () => [
    passes('it is said', withHeader({ mother: '1', motherSince: '01/05/2025' })),
    fails('it is not', 'MC_DOB', withHeader({ mother: '1' })),
    passes('she is none', withHeader({ mother: '0' })),
    undecided('what is said is no code', 'MOTHER', withHeader({ mother: '7' })),
  ],
});
