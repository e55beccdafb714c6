import { isGiven } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every review has its date. */
export const rule166 = ssda903Rule({
  code: '166',
  severity: 'error',
  from: '2022-23',
  over: 'reviews',
  reads: ['Reviews.REVIEW'],
  wrong: 'The date of the review is missing, or is not a date.',
  todo: 'Enter the day of the review.',
  check({ reviewedOn }, found) {
    if (!isGiven(reviewedOn)) found(reviewedOn);
  },
  examples: () => [
    passes('a date', { reviews: { reviewedOn: '2025-05-01' } }),
    passes('a date as the return writes it', { reviews: { reviewedOn: '29/02/2024' } }),
    fails('there is none', 'REVIEW', { reviews: { participation: 'PN1' } }),
    fails('no such day', 'REVIEW', { reviews: { reviewedOn: '29/02/2025' } }),
  ],
});
