import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The reason for having no strengths and difficulties score, where given, is a code of the year. */
export const rule196 = ssda903Rule({
  code: '196',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SDQ_REASON'],
  wrong: 'The reason for having no strengths and difficulties score is no code of this year.',
  todo: 'Enter a code from SDQ1 to SDQ5.',
  check({ sdqReason }, found) {
    if (sdqReason.fault !== undefined) found(sdqReason);
  },
  examples: () => [
    passes('SDQ5 is a code', { outcomes: { sdqReason: 'SDQ5' } }),
    passes('case is only spelling', { outcomes: { sdqReason: 'sdq1' } }),
    passes('there is none', { outcomes: {} }),
    fails('SDQ6 is none', 'SDQ_REASON', { outcomes: { sdqReason: 'SDQ6' } }),
  ],
});
