import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

const HIGHEST = 40;

/** A strengths and difficulties score is a whole number from 0 to 40. */
export const rule180 = ssda903Rule({
  code: '180',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SDQ_SCORE'],
  wrong: 'The strengths and difficulties score is no whole number from 0 to 40.',
  todo: 'Enter the score of the questionnaire.',
  check({ sdqScore }, found) {
    if (sdqScore.fault !== undefined || (sdqScore.count ?? 0) > HIGHEST) found(sdqScore);
  },
  examples: () => [
    passes('0', { outcomes: { sdqScore: '0' } }),
    passes('40', { outcomes: { sdqScore: '40' } }),
    fails('41', 'SDQ_SCORE', { outcomes: { sdqScore: '41' } }),
    fails('below 0', 'SDQ_SCORE', { outcomes: { sdqScore: '-1' } }),
    fails('no whole number', 'SDQ_SCORE', { outcomes: { sdqScore: '12.5' } }),
    fails('no number', 'SDQ_SCORE', { outcomes: { sdqScore: 'high' } }),
    passes('there is none', { outcomes: {} }),
  ],
});
