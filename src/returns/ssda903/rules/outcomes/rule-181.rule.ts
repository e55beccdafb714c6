import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { outcomeAnswers } from '../../checking/vocabulary/filled.ts';

/** The answers about outcomes are 0 or 1. */
export const rule181 = ssda903Rule({
  code: '181',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: [
    'OC2.CONVICTED',
    'OC2.HEALTH_CHECK',
    'OC2.IMMUNISATIONS',
    'OC2.TEETH_CHECK',
    'OC2.HEALTH_ASSESSMENT',
    'OC2.SUBSTANCE_MISUSE',
    'OC2.INTERVENTION_RECEIVED',
    'OC2.INTERVENTION_OFFERED',
  ],
  wrong: 'An answer about outcomes is neither 0 nor 1.',
  todo: 'Enter 1 for yes and 0 for no.',
  check(row, found) {
    for (const answer of outcomeAnswers(row)) if (answer.fault !== undefined) found(answer);
  },
  examples: () => [
    passes('yes and no', { outcomes: { convicted: '0', healthCheck: '1', immunisations: '1' } }),
    passes('there are none', { outcomes: {} }),
    fails('2', 'CONVICTED', { outcomes: { convicted: '2' } }),
    fails('each that is wrong', ['TEETH_CHECK', 'INTERVENTION_OFFERED'], {
      outcomes: { dentalCheck: 'Y', interventionOffered: 'no' },
    }),
  ],
});
