import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { findOtherBirth } from '../../checking/vocabulary/find-other-birth.ts';

/** The date of birth beside an entry as unaccompanied is that of the header. */
export const ruleINT18 = ssda903Rule({
  code: 'INT18',
  severity: 'error',
  from: '2022-23',
  over: 'uasc',
  reads: ['UASC.DOB', 'Header.DOB'],
  wrong: 'The date of birth in UASC is not that of the header.',
  todo: 'Find out which of the two is right, and correct the other.',
  check({ bornOn }, found, { child }) {
    findOtherBirth(bornOn, child, found);
  },
  examples: () => [
    passes('they are one day', { headers: { bornOn: '2012-05-01' }, uasc: { bornOn: '01/05/2012' } }),
    fails('they differ', 'DOB', { headers: { bornOn: '2012-05-01' }, uasc: { bornOn: '2012-01-05' } }),
    fails('there is none beside it', 'DOB', { headers: { bornOn: '2012-05-01' }, uasc: {} }),
    passes('a child without an entry is told by another rule', { headers: [], uasc: { bornOn: '2012-05-01' } }),
    undecided('that of the header cannot be read', 'DOB', {
      headers: { bornOn: 'May' },
      uasc: { bornOn: '2012-05-01' },
    }),
  ],
});
