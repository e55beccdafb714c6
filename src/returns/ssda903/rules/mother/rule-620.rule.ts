import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAge } from '../../checking/vocabulary/age.ts';

/** A mother is at least eleven, and was when the year opened [K]. */
export const rule620 = ssda903Rule({
  code: '620',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.DOB', 'Header.MOTHER'],

  wrong: 'She is said to be a mother, and was younger than eleven when the year opened.',
  todo: 'Correct the date of birth, or enter 0.',
  check({ mother, bornOn }, found, { year }) {
    if (isCode(mother, '1') && isBelowAge(11, bornOn, year.opensOn)) found(mother, bornOn);
  },
  examples: () => [
    passes('eleven on the day it opened', withHeader({ mother: '1', bornOn: '01/04/2014' })),
    fails('eleven the day after', 'MOTHER', withHeader({ mother: '1', bornOn: '02/04/2014' })),
    passes('there is no date of birth', withHeader({ mother: '1' })),
    passes('she is none', withHeader({ mother: '0', bornOn: '01/05/2020' })),
    undecided('the date of birth cannot be read', 'DOB', withHeader({ mother: '1', bornOn: 'May' })),
  ],
});
