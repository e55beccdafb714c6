import { isGiven } from '../../../engine/given.ts';
import { fails, passes, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every child has a date of birth that is a date. */
export const rule102 = ssda903Rule({
  code: '102',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.DOB'],

  wrong: 'The date of birth is missing, or is not a date.',
  todo: 'Enter the date of birth as dd/mm/yyyy.',
  check({ bornOn }, found) {
    if (!isGiven(bornOn)) found(bornOn);
  },
  examples: () => [
    passes('it is a date', withHeader({ bornOn: '01/05/2012' })),
    fails('there is none', 'DOB', withHeader({})),
    fails('April has 30 days', 'DOB', withHeader({ bornOn: '31/04/2012' })),
    passes('2012 had a leap day', withHeader({ bornOn: '29/02/2012' })),
    fails('2013 had none', 'DOB', withHeader({ bornOn: '29/02/2013' })),
  ],
});
