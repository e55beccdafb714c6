import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { blankOf, healthAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';

const ALL = { immunisations: '1', dentalCheck: '1', healthAssessment: '0', substanceMisuse: '0' };

/** Where the development checks are answered, the four answers about health and substance misuse are given too. No is answered as yes is, though a third-party checker looks at yes alone [K]. */
export const rule547 = ssda903Rule({
  code: '547',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.HEALTH_CHECK', 'OC2.IMMUNISATIONS', 'OC2.TEETH_CHECK', 'OC2.HEALTH_ASSESSMENT', 'OC2.SUBSTANCE_MISUSE'],
  wrong: 'Development checks are answered, but not every answer about health and substance misuse is given.',
  todo: 'Give the four answers about health and substance misuse, or take the development checks out.',
  check(row, found) {
    if (!row.healthCheck.isBlank) foundTogether(found, blankOf(healthAnswers(row)), row.healthCheck);
  },
  examples: () => [
    passes('all four', { outcomes: { ...ALL, healthCheck: '1' } }),
    fails('one is missing', 'HEALTH_ASSESSMENT', { outcomes: { ...ALL, healthCheck: '1', healthAssessment: '' } }),
    fails('all are missing, told once', 'IMMUNISATIONS', { outcomes: { healthCheck: '1' } }),
    fails('no is an answer', 'TEETH_CHECK', { outcomes: { ...ALL, healthCheck: '0', dentalCheck: '' } }),
    passes('nothing about development checks', { outcomes: {} }),
  ],
});
