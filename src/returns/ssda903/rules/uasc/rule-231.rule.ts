import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAge } from '../../checking/vocabulary/age.ts';
import { isUnaccompanied } from '../../checking/vocabulary/unaccompanied.ts';

/** An unaccompanied child is usually eleven or older at the end of the year. */
export const rule231 = ssda903Rule({
  code: '231',
  severity: 'query',
  from: '2024-25',

  over: 'child',
  reads: ['Header.DOB', 'Header.UASC'],

  wrong: 'The child is unaccompanied and younger than one would expect.',
  todo: 'Look whether the date of birth is right; if it is, tell so when you send the return.',
  check(child, found, { year }) {
    const { bornOn, isUasc } = child;
    if (isBelowAge(11, bornOn, year.closesOn) && isUnaccompanied(child)) found(bornOn, isUasc);
  },
  examples: () => [
    fails('eleven the day after the year', 'DOB', { headers: { bornOn: '01/04/2015' }, uasc: {} }),
    passes('eleven on its last day', { headers: { bornOn: '31/03/2015' }, uasc: {} }),
    passes('not unaccompanied', { headers: { bornOn: '01/04/2020' } }),
    undecided('the date of birth cannot be read', 'DOB', { headers: { bornOn: 'May' }, uasc: {} }),
  ],
});
