import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOfAgeForAScore } from '../../checking/vocabulary/is-of-age-for-a-score.ts';
import { wasLookedAfterAllYear } from '../../checking/vocabulary/periods-of-care.ts';

/**
 * A child looked after all year who was 4 or over when it began and not yet 17 when it ended has a strengths and
 * difficulties score, or the reason why there is none. That the reason will do is [K].
 */
export const rule186 = ssda903Rule({
  code: '186',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SDQ_SCORE', 'OC2.SDQ_REASON', 'OC2.DOB', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'The child was of the age for a strengths and difficulties score and looked after all year, but has none.',
  todo: 'Enter the score, or the reason why there is none.',
  check(row, found, { child, year }) {
    const { sdqScore, sdqReason, bornOn } = row;
    if (!sdqScore.isBlank || !sdqReason.isBlank) return;
    if (isOfAgeForAScore(row, year) && wasLookedAfterAllYear(child, year)) found(sdqScore, sdqReason, bornOn);
  },
  examples: () => [
    fails('4 on 1 April', 'SDQ_SCORE', born('2021-04-01')),
    passes('4 on 2 April', born('2021-04-02')),
    fails('17 on 1 April after the year', 'SDQ_SCORE', born('2009-04-01')),
    passes('17 on 31 March', born('2009-03-31')),
    passes('there is a score', born('2015-05-01', { sdqScore: '0' })),
    passes('there is a reason', born('2015-05-01', { sdqReason: 'SDQ2' })),
    passes('not looked after all year', {
      episodes: { startedOn: '2025-05-01', legalStatus: 'C2' },
      outcomes: { bornOn: '2015-05-01' },
    }),
    passes('no date of birth', born('')),
    undecided('the date of birth cannot be read', 'DOB', born('in May')),
    undecided('the start of care cannot be read', 'DECOM', {
      episodes: { startedOn: 'long ago', legalStatus: 'C2' },
      outcomes: { bornOn: '2015-05-01' },
    }),
  ],
});

function born(bornOn: string, answers: object = {}): ExampleChild {
  return { episodes: { startedOn: '2024-05-01', legalStatus: 'C2' }, outcomes: { bornOn, ...answers } };
}
