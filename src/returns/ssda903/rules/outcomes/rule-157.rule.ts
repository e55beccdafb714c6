import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOfAgeForAScore } from '../../checking/vocabulary/is-of-age-for-a-score.ts';
import { wasLookedAfterAllYear } from '../../checking/vocabulary/periods-of-care.ts';

/**
 * Age is no reason for having no strengths and difficulties score for a child looked after all year who was 4 or over
 * when the year began and not yet 17 when it ended. That "16 or under" means the whole of that year of life is [K].
 */
export const rule157 = ssda903Rule({
  code: '157',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SDQ_SCORE', 'OC2.SDQ_REASON', 'OC2.DOB', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'The reason given for having no score is the child’s age, but the child was of the age for a score all year.',
  todo: 'Enter the score, or the true reason why there is none.',
  check(row, found, { child, year }) {
    const { sdqScore, sdqReason, bornOn } = row;
    if (!sdqScore.isBlank || !isCode(sdqReason, 'SDQ1')) return;
    if (isOfAgeForAScore(row, year) && wasLookedAfterAllYear(child, year)) found(sdqReason, bornOn);
  },
  examples: () => [
    fails('4 on 1 April', 'SDQ_REASON', born('2021-04-01')),
    passes('4 on 2 April', born('2021-04-02')),
    fails('17 on 1 April after the year', 'SDQ_REASON', born('2009-04-01')),
    passes('17 on 31 March', born('2009-03-31')),
    passes('another reason', born('2015-05-01', { sdqReason: 'SDQ2' })),
    passes('there is a score', born('2015-05-01', { sdqScore: '12' })),
    passes('not looked after all year', {
      episodes: { startedOn: '2025-05-01', legalStatus: 'C2' },
      outcomes: { bornOn: '2015-05-01', sdqReason: 'SDQ1' },
    }),
    passes('no date of birth', born('')),
    undecided('the date of birth cannot be read', 'DOB', born('in May')),
    undecided('the reason is no code', 'SDQ_REASON', born('2015-05-01', { sdqReason: 'SDQ9' })),
  ],
});

function born(bornOn: string, answers: object = { sdqReason: 'SDQ1' }): ExampleChild {
  return { episodes: { startedOn: '2024-05-01', legalStatus: 'C2' }, outcomes: { bornOn, ...answers } };
}
