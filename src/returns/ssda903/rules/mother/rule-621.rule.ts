import { isBefore, isSameDay } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided, withHeader } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Her child was born after her. */
export const rule621 = ssda903Rule({
  code: '621',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.DOB', 'Header.MC_DOB'],

  wrong: 'Her child was not born after her.',
  todo: 'Correct the date of birth of her child, or her own.',
  check({ bornOn, motherSince }, found) {
    if (isBefore(motherSince, bornOn) || isSameDay(motherSince, bornOn)) found(motherSince, bornOn);
  },
  examples: () => [
    passes('after her', withHeader({ bornOn: '01/05/2008', motherSince: '01/05/2025' })),
    fails('on one day', 'MC_DOB', withHeader({ bornOn: '01/05/2008', motherSince: '01/05/2008' })),
    fails('before her', 'MC_DOB', withHeader({ bornOn: '01/05/2008', motherSince: '30/04/2008' })),
    passes('there is none', withHeader({ bornOn: '01/05/2008' })),
    undecided('it is not a date', 'MC_DOB', withHeader({ bornOn: '01/05/2008', motherSince: 'May' })),
  ],
});
