import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAge } from '../../checking/vocabulary/age.ts';

/** PN0 says that the child was under 4 on the day of the review. On the 4th birthday a child is 4, as rule 441 reads it, though a third-party checker lets that day through [K]. */
export const rule440 = ssda903Rule({
  code: '440',
  severity: 'error',
  from: '2022-23',
  over: 'reviews',
  reads: ['Reviews.DOB', 'Reviews.REVIEW', 'Reviews.REVIEW_CODE'],
  wrong: 'The review has the code for a child under 4, but the child was 4 or over on the day.',
  todo: 'Enter how the child took part, or correct the day of the review or the date of birth.',
  check({ bornOn, reviewedOn, participation }, found) {
    if (!isCode(participation, 'PN0') || reviewedOn.day === undefined) return;
    if (hasReachedAge(4, bornOn, reviewedOn.day)) found(participation, bornOn, reviewedOn);
  },
  examples: () => [
    passes('the day before the 4th birthday', on('2025-04-30')),
    fails('the 4th birthday', 'REVIEW_CODE', on('2025-05-01')),
    fails('the day after', 'REVIEW_CODE', on('2025-05-02')),
    passes('another code', on('2025-05-02', 'PN1')),
    passes('no date of the review', on('')),
    passes('no date of birth', { reviews: { reviewedOn: '2025-05-01', participation: 'PN0' } }),
    undecided('the date of the review cannot be read', 'REVIEW', on('May')),
    undecided('the code cannot be read', 'REVIEW_CODE', on('2025-05-01', 'PN')),
  ],
});

function on(reviewedOn: string, participation = 'PN0') {
  return { reviews: { bornOn: '2021-05-01', reviewedOn, participation } };
}
