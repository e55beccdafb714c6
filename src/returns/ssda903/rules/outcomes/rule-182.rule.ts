import { filledOf } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { blankOf, healthAnswers, outcomeAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';

const ALL = { immunisations: '1', dentalCheck: '1', healthAssessment: '0', substanceMisuse: '0' };

/**
 * The four answers about immunisations, teeth, health assessment and substance misuse are all given, or the child has no
 * answer about outcomes at all. One of the four alone breaks it too, though a third-party checker looks at the other
 * answers only; the score and its reason are no such answers [K].
 */
export const rule182 = ssda903Rule({
  code: '182',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: [
    'OC2.IMMUNISATIONS',
    'OC2.TEETH_CHECK',
    'OC2.HEALTH_ASSESSMENT',
    'OC2.SUBSTANCE_MISUSE',
    'OC2.CONVICTED',
    'OC2.HEALTH_CHECK',
    'OC2.INTERVENTION_RECEIVED',
    'OC2.INTERVENTION_OFFERED',
  ],
  wrong: 'Some answers about outcomes are given, but not all four about health and substance misuse.',
  todo: 'Give all four, or leave every answer about outcomes blank.',
  check(row, found) {
    const filled = filledOf(outcomeAnswers(row));
    if (filled.length > 0) foundTogether(found, blankOf(healthAnswers(row)), ...filled);
  },
  examples: () => [
    passes('all four', { outcomes: ALL }),
    passes('nothing at all', { outcomes: {} }),
    passes('a score is no answer of these', { outcomes: { sdqScore: '12' } }),
    fails('one of the four is missing', 'TEETH_CHECK', { outcomes: { ...ALL, dentalCheck: '' } }),
    fails('three are missing, told once', 'IMMUNISATIONS', { outcomes: { substanceMisuse: '0' } }),
    fails('another is given alone', 'IMMUNISATIONS', { outcomes: { convicted: '0' } }),
    passes('an answer need not be readable', { outcomes: { ...ALL, dentalCheck: 'Y' } }),
  ],
});
