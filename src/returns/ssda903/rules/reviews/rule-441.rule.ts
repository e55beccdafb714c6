import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAge } from '../../checking/vocabulary/age.ts';

/** The codes other than PN0 say that the child was 4 or over on the day of the review. */
export const rule441 = ssda903Rule({
  code: '441',
  severity: 'error',
  from: '2022-23',
  over: 'reviews',
  reads: ['Reviews.DOB', 'Reviews.REVIEW', 'Reviews.REVIEW_CODE'],
  wrong: 'The review says how the child took part, but the child was under 4 on the day.',
  todo: 'Enter PN0, or correct the day of the review or the date of birth.',
  check({ bornOn, reviewedOn, participation }, found) {
    const isOther = participation.code !== undefined && participation.code !== 'PN0';
    if (!isOther || reviewedOn.day === undefined) return;
    if (isBelowAge(4, bornOn, reviewedOn.day)) found(participation, bornOn, reviewedOn);
  },
  examples: () => [
    fails('the day before the 4th birthday', 'REVIEW_CODE', on('2025-04-30')),
    passes('the 4th birthday', on('2025-05-01')),
    passes('the day after', on('2025-05-02')),
    fails('PN7', 'REVIEW_CODE', on('2025-04-30', 'PN7')),
    passes('PN0', on('2025-04-30', 'PN0')),
    passes('no code', on('2025-04-30', '')),
    passes('no date of the review', on('')),
    passes('no date of birth', { reviews: { reviewedOn: '2025-05-01', participation: 'PN1' } }),
    undecided('the date of the review cannot be read', 'REVIEW', on('May')),
    undecided('the code cannot be read', 'REVIEW_CODE', on('2025-04-30', 'PN')),
  ],
});

function on(reviewedOn: string, participation = 'PN1') {
  return { reviews: { bornOn: '2021-05-01', reviewedOn, participation } };
}
