import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isGirl } from '../../checking/vocabulary/is-girl.ts';

/** A date of birth of her own child is only of a girl who is a mother. */
export const rule612 = ssda903Rule({
  code: '612',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.SEX', 'Header.MOTHER', 'Header.MC_DOB'],

  wrong: 'There is a date of birth of her own child, but it is not said that she is a mother.',
  todo: 'Enter 1 when she is a mother, or take the date out.',
  check(header, found) {
    const { mother, motherSince } = header;
    if (!motherSince.isBlank && isGirl(header) && !isCode(mother, '1')) found(mother, motherSince);
  },
  examples: () => [
    passes('she is', withHeader({ sex: 'F', mother: '1', motherSince: '01/05/2025' })),
    fails('she is not', 'MOTHER', withHeader({ sex: 'F', mother: '0', motherSince: '01/05/2025' })),
    fails('it is not said', 'MOTHER', withHeader({ sex: 'F', motherSince: '01/05/2025' })),
    passes('of a boy another rule says it', withHeader({ sex: 'M', motherSince: '01/05/2025' })),
    undecided('the sex is no code', 'SEX', withHeader({ sex: 'X', motherSince: '01/05/2025' })),
  ],
});
