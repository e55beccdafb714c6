import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Of every review it is told how the child took part, by a code of the year. */
export const rule167 = ssda903Rule({
  code: '167',
  severity: 'error',
  from: '2022-23',
  over: 'reviews',
  reads: ['Reviews.REVIEW_CODE'],
  wrong: 'How the child took part in the review is missing, or is no code of this year.',
  todo: 'Enter a code from PN0 to PN7.',
  check({ participation }, found) {
    if (!participation.isKnown) found(participation);
  },
  examples: () => [
    passes('PN0', { reviews: { participation: 'PN0' } }),
    passes('case is only spelling', { reviews: { participation: 'pn7' } }),
    fails('there is none', 'REVIEW_CODE', { reviews: { reviewedOn: '2025-05-01' } }),
    fails('PN8 is none', 'REVIEW_CODE', { reviews: { participation: 'PN8' } }),
  ],
});
