import { filledOf } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isBelowAge } from '../../checking/vocabulary/age.ts';

/** A child not yet 4 on 31 March has neither a strengths and difficulties score nor a reason for having none. */
export const rule188 = ssda903Rule({
  code: '188',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SDQ_SCORE', 'OC2.SDQ_REASON', 'OC2.DOB'],
  wrong: 'The child is under 4 at the end of the year, which is too young for a strengths and difficulties score.',
  todo: 'Take the score and the reason out, or correct the date of birth.',
  check({ sdqScore, sdqReason, bornOn }, found, { year }) {
    const filled = filledOf([sdqScore, sdqReason]);
    if (filled.length > 0 && isBelowAge(4, bornOn, year.closesOn)) for (const cell of filled) found(cell, bornOn);
  },
  examples: () => [
    passes('4 on 31 March', of('2022-03-31', '12', '')),
    fails('4 on 1 April', 'SDQ_SCORE', of('2022-04-01', '12', '')),
    fails('a reason', 'SDQ_REASON', of('2022-04-01', '', 'SDQ1')),
    fails('both', ['SDQ_SCORE', 'SDQ_REASON'], of('2022-04-01', '12', 'SDQ1')),
    passes('neither', of('2022-04-01', '', '')),
    passes('no date of birth', of('', '12', '')),
    passes('neither, and a date of birth that cannot be read', of('soon', '', '')),
    undecided('the date of birth cannot be read', 'DOB', of('soon', '12', '')),
  ],
});

function of(bornOn: string, sdqScore: string, sdqReason: string) {
  return { outcomes: { bornOn, sdqScore, sdqReason } };
}
