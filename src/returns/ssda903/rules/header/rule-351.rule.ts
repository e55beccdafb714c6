import { fails, passes, undecided, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAge } from '../../checking/vocabulary/age.ts';

/** Nobody over 25 when the year opened is in the return. */
export const rule351 = ssda903Rule({
  code: '351',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.DOB'],

  wrong: 'The young person was over 25 when the year opened.',
  todo: 'Correct the date of birth, or take the young person out.',
  check({ bornOn }, found, { year }) {
    if (hasReachedAge(26, bornOn, year.opensOn)) found(bornOn);
  },
  examples: [
    passes('26 the day after it opened', withHeader({ bornOn: '02/04/1999' })),
    fails('26 when it opened', 'DOB', withHeader({ bornOn: '01/04/1999' })),
    undecided('it is not a date', 'DOB', withHeader({ bornOn: 'May' })),
  ],
});
