import { filledOf } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { hasReachedAge } from '../../checking/vocabulary/age.ts';

/** A young person already 17 on 1 April has neither a strengths and difficulties score nor a reason for having none. */
export const rule189 = ssda903Rule({
  code: '189',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SDQ_SCORE', 'OC2.SDQ_REASON', 'OC2.DOB'],
  wrong: 'The young person was 17 when the year began, which is too old for a strengths and difficulties score.',
  todo: 'Take the score and the reason out, or correct the date of birth.',
  check({ sdqScore, sdqReason, bornOn }, found, { year }) {
    const filled = filledOf([sdqScore, sdqReason]);
    if (filled.length > 0 && hasReachedAge(17, bornOn, year.opensOn)) for (const cell of filled) found(cell, bornOn);
  },
  examples: () => [
    fails('17 the day before the year', 'SDQ_SCORE', of('2008-03-31', '12', '')),
    fails('17 on 1 April', 'SDQ_SCORE', of('2008-04-01', '12', '')),
    passes('17 on 2 April', of('2008-04-02', '12', '')),
    fails('both', ['SDQ_SCORE', 'SDQ_REASON'], of('2007-05-01', '12', 'SDQ1')),
    passes('neither', of('2007-05-01', '', '')),
    passes('no date of birth', of('', '12', '')),
    passes('neither, and a date of birth that cannot be read', of('soon', '', '')),
    undecided('the date of birth cannot be read', 'DOB', of('soon', '', 'SDQ1')),
  ],
});

function of(bornOn: string, sdqScore: string, sdqReason: string) {
  return { outcomes: { bornOn, sdqScore, sdqReason } };
}
