import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAge } from '../../checking/vocabulary/age.ts';

/** A mother is at least eleven: at the end of the year. */
export const rule620 = ssda903Rule({
  code: '620',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.DOB', 'Header.MOTHER'],

  wrong: 'She is said to be a mother, and is younger than eleven.',
  todo: 'Correct the date of birth, or enter 0.',
  check({ mother, bornOn }, found, { year }) {
    if (isCode(mother, '1') && isBelowAge(11, bornOn, year.closesOn)) found(mother, bornOn);
  },
  examples: [
    passes('eleven on the last day of the year', withHeader({ mother: '1', bornOn: '31/03/2015' })),
    fails('eleven the day after', 'MOTHER', withHeader({ mother: '1', bornOn: '01/04/2015' })),
    passes('she is none', withHeader({ mother: '0', bornOn: '01/05/2020' })),
    undecided('the date of birth cannot be read', 'DOB', withHeader({ mother: '1', bornOn: 'May' })),
  ],
});
