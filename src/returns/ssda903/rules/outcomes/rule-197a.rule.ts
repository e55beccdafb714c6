import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Where there is a strengths and difficulties score, there is no reason for having none. */
export const rule197a = ssda903Rule({
  code: '197a',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SDQ_SCORE', 'OC2.SDQ_REASON'],
  wrong: 'There is a strengths and difficulties score, and also a reason for having none.',
  todo: 'Take out the one that does not hold.',
  check({ sdqScore, sdqReason }, found) {
    if (!sdqScore.isBlank && !sdqReason.isBlank) found(sdqReason, sdqScore);
  },
  examples: () => [
    passes('a score', { outcomes: { sdqScore: '12' } }),
    passes('a reason', { outcomes: { sdqReason: 'SDQ2' } }),
    passes('neither', { outcomes: {} }),
    fails('both', 'SDQ_REASON', { outcomes: { sdqScore: '0', sdqReason: 'SDQ2' } }),
    fails('neither need be readable', 'SDQ_REASON', { outcomes: { sdqScore: 'high', sdqReason: 'refused' } }),
  ],
});
