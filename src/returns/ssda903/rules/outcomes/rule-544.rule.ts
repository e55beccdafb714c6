import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { blankOf, healthAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';

const ALL = { immunisations: '1', dentalCheck: '1', healthAssessment: '0', substanceMisuse: '0' };

/** Where it is said whether a child was convicted, the four answers about health and substance misuse are given too. No is said as yes is, though a third-party checker looks at yes alone [K]. */
export const rule544 = ssda903Rule({
  code: '544',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.CONVICTED', 'OC2.IMMUNISATIONS', 'OC2.TEETH_CHECK', 'OC2.HEALTH_ASSESSMENT', 'OC2.SUBSTANCE_MISUSE'],
  wrong: 'It is said whether the child was convicted, but not every answer about health and substance misuse is given.',
  todo: 'Give the four answers about health and substance misuse, or take the conviction out.',
  check(row, found) {
    if (!row.convicted.isBlank) foundTogether(found, blankOf(healthAnswers(row)), row.convicted);
  },
  examples: () => [
    passes('all four', { outcomes: { ...ALL, convicted: '0' } }),
    fails('one is missing', 'SUBSTANCE_MISUSE', { outcomes: { ...ALL, convicted: '0', substanceMisuse: '' } }),
    fails('all are missing, told once', 'IMMUNISATIONS', { outcomes: { convicted: '1' } }),
    passes('nothing about convictions', { outcomes: {} }),
    passes('an answer need not be readable', { outcomes: { ...ALL, convicted: '0', dentalCheck: 'Y' } }),
  ],
});
