import { filledOf } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { leaverAnswersGiven, outcomeAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';

/** Whoever is reported as a care leaver has no answers about outcomes, which are of children looked after all year. */
export const rule215 = ssda903Rule({
  code: '215',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: [
    'OC3.IN_TOUCH',
    'OC3.ACTIV',
    'OC3.ACCOM',
    'OC2.CONVICTED',
    'OC2.HEALTH_CHECK',
    'OC2.IMMUNISATIONS',
    'OC2.TEETH_CHECK',
    'OC2.HEALTH_ASSESSMENT',
    'OC2.SUBSTANCE_MISUSE',
    'OC2.INTERVENTION_RECEIVED',
    'OC2.INTERVENTION_OFFERED',
  ],
  wrong: 'There are answers about outcomes, and also answers about the young person as a care leaver.',
  todo: 'Take out the answers that do not belong to this young person.',
  check(row, found, { child }) {
    const leaving = leaverAnswersGiven(child);
    if (leaving.length > 0) foundTogether(found, filledOf(outcomeAnswers(row)), ...leaving);
  },
  examples: () => [
    passes('only outcomes', { outcomes: { convicted: '0' } }),
    passes('only a care leaver', { outcomes: {}, leavers: { inTouch: 'YES' } }),
    passes('a row without answers is no care leaver', { outcomes: { convicted: '0' }, leavers: {} }),
    fails('both', 'CONVICTED', { outcomes: { convicted: '0' }, leavers: { inTouch: 'YES' } }),
    fails('several are told once', 'TEETH_CHECK', {
      outcomes: { dentalCheck: '1', substanceMisuse: '0' },
      leavers: { activity: 'F1', accommodation: 'what' },
    }),
  ],
});
