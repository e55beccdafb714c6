import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { findOtherBirth } from '../../checking/vocabulary/find-other-birth.ts';

/** The date of birth beside a review is that of the header. */
export const ruleINT17 = ssda903Rule({
  code: 'INT17',
  severity: 'error',
  from: '2022-23',
  over: 'reviews',
  reads: ['Reviews.DOB', 'Header.DOB'],
  wrong: 'The date of birth in Reviews is not that of the header.',
  todo: 'Find out which of the two is right, and correct the other.',
  check({ bornOn }, found, { child }) {
    findOtherBirth(bornOn, child, found);
  },
  examples: () => [
    passes('they are one day', { headers: { bornOn: '2012-05-01' }, reviews: { bornOn: '01/05/2012' } }),
    fails('they differ', 'DOB', { headers: { bornOn: '2012-05-01' }, reviews: { bornOn: '2012-01-05' } }),
    fails('there is none beside it', 'DOB', { headers: { bornOn: '2012-05-01' }, reviews: {} }),
    passes('a child without an entry is told by another rule', { headers: [], reviews: { bornOn: '2012-05-01' } }),
    undecided('that of the header cannot be read', 'DOB', {
      headers: { bornOn: 'May' },
      reviews: { bornOn: '2012-05-01' },
    }),
  ],
});
