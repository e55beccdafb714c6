import { addDays } from '#domain/time/day.ts';
import { fails, passes, undecided, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAge } from '../../checking/vocabulary/age.ts';

/** Nobody is in the return whose 25th birthday was before the year opened: care leavers are told about around their birthdays, the last of which is the 25th [K]. */
export const rule351 = ssda903Rule({
  code: '351',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.DOB'],

  wrong: 'The young person was over 25 when the year opened.',
  todo: 'Correct the date of birth, or take the young person out.',
  check({ bornOn }, found, { year }) {
    if (hasReachedAge(25, bornOn, addDays(year.opensOn, -1))) found(bornOn);
  },
  examples: () => [
    passes('25 on the day it opened', withHeader({ bornOn: '01/04/2000' })),
    fails('25 the day before', 'DOB', withHeader({ bornOn: '31/03/2000' })),
    passes('there is no date of birth', withHeader({})),
    undecided('it is not a date', 'DOB', withHeader({ bornOn: 'May' })),
  ],
});
