import { filledOf } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAge, isBelowAge } from '../../checking/vocabulary/age.ts';
import { leaverAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';

/** Care leavers are told of who were 17 to 21 at some time of the year. That those who were 22 all year are too old is [K]. */
export const rule391 = ssda903Rule({
  code: '391',
  severity: 'error',
  from: '2022-23',
  over: 'leavers',
  reads: ['OC3.DOB', 'OC3.IN_TOUCH', 'OC3.ACTIV', 'OC3.ACCOM'],
  wrong: 'There are answers about a care leaver who was at no time of the year 17 to 21 years old.',
  todo: 'Take the answers out, or correct the date of birth.',
  check(row, found, { year }) {
    const filled = filledOf(leaverAnswers(row));
    if (filled.length === 0) return;
    const isTooYoung = isBelowAge(17, row.bornOn, year.closesOn);
    if (isTooYoung || hasReachedAge(22, row.bornOn, year.opensOn)) foundTogether(found, filled, row.bornOn);
  },
  examples: () => [
    passes('17 on 31 March', { leavers: { bornOn: '2009-03-31', inTouch: 'YES' } }),
    fails('17 on 1 April', 'IN_TOUCH', { leavers: { bornOn: '2009-04-01', inTouch: 'YES' } }),
    passes('22 on 2 April', { leavers: { bornOn: '2003-04-02', inTouch: 'YES' } }),
    fails('22 on 1 April', 'IN_TOUCH', { leavers: { bornOn: '2003-04-01', inTouch: 'YES' } }),
    fails('several are told once', 'ACTIV', { leavers: { bornOn: '2012-04-01', activity: '0', accommodation: '0' } }),
    passes('no answers', { leavers: { bornOn: '2012-04-01' } }),
    passes('no date of birth', { leavers: { inTouch: 'YES' } }),
    undecided('the date of birth cannot be read', 'DOB', { leavers: { bornOn: '2009', inTouch: 'YES' } }),
  ],
});
