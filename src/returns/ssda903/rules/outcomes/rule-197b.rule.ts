import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { birthdayInTheYear } from '../../checking/vocabulary/birthday-in-the-year.ts';
import { wasLookedAfterAllYear } from '../../checking/vocabulary/periods-of-care.ts';

/**
 * A child looked after all year who became 4 or 17 in it has a strengths and difficulties score, or the reason why there
 * is none. Whoever did so on 1 April was of that age all year [K]: rule 186 asks the same of a child of 4, and rule 189
 * the contrary of one of 17.
 */
export const rule197B = ssda903Rule({
  code: '197B',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SDQ_SCORE', 'OC2.SDQ_REASON', 'OC2.DOB', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'The child became 4 or 17 in the year, and has neither a strengths and difficulties score nor a reason.',
  todo: 'Enter the score, or the reason why there is none.',
  check({ sdqScore, sdqReason, bornOn }, found, { child, year }) {
    if (!sdqScore.isBlank || !sdqReason.isBlank) return;
    const on = birthdayInTheYear(4, bornOn, year) ?? birthdayInTheYear(17, bornOn, year);
    if (on !== undefined && on > year.opensOn && wasLookedAfterAllYear(child, year)) found(sdqReason, sdqScore, bornOn);
  },
  examples: () => [
    passes('4 on 1 April', born('2021-04-01')),
    fails('4 on 2 April', 'SDQ_REASON', born('2021-04-02')),
    fails('4 on 31 March', 'SDQ_REASON', born('2022-03-31')),
    passes('4 the day after the year', born('2022-04-01')),
    passes('17 on 1 April', born('2008-04-01')),
    fails('17 on 2 April', 'SDQ_REASON', born('2008-04-02')),
    fails('17 on 31 March', 'SDQ_REASON', born('2009-03-31')),
    passes('17 the day after the year', born('2009-04-01')),
    passes('there is a score', born('2008-05-01', { sdqScore: '3' })),
    passes('there is a reason', born('2008-05-01', { sdqReason: 'SDQ1' })),
    passes('not looked after all year', { outcomes: { bornOn: '2008-05-01' } }),
    passes('no date of birth', born('')),
    undecided('the date of birth cannot be read', 'DOB', born('in May')),
  ],
});

function born(bornOn: string, answers: object = {}): ExampleChild {
  return { episodes: { startedOn: '2024-05-01', legalStatus: 'C2' }, outcomes: { bornOn, ...answers } };
}
