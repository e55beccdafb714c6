import { filledOf } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { outcomeAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';
import { wasLookedAfterAllYear } from '../../checking/vocabulary/periods-of-care.ts';

const ALL_YEAR = { startedOn: '2024-05-01', legalStatus: 'C2' };

/** Answers about outcomes are of children looked after for the twelve months to 31 March. */
export const rule190 = ssda903Rule({
  code: '190',
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
    'Episodes.DECOM',
    'Episodes.DEC',
    'Episodes.LS',
  ],
  wrong: 'There are answers about outcomes, but the child was not looked after for the whole year.',
  todo: 'Take the answers out, or correct the episodes.',
  check(row, found, { child, year }) {
    const filled = filledOf(outcomeAnswers(row));
    if (filled.length > 0 && !wasLookedAfterAllYear(child, year)) foundTogether(found, filled);
  },
  examples: () => [
    passes('looked after all year', { episodes: ALL_YEAR, outcomes: { convicted: '0' } }),
    passes('it began on 1 April', { episodes: { ...ALL_YEAR, startedOn: '2025-04-01' }, outcomes: { convicted: '0' } }),
    fails('it began on 2 April', 'CONVICTED', {
      episodes: { ...ALL_YEAR, startedOn: '2025-04-02' },
      outcomes: { convicted: '0' },
    }),
    fails('several answers are told once', 'CONVICTED', { outcomes: { convicted: '0', dentalCheck: '1' } }),
    passes('no answers', { outcomes: { sdqScore: '12' } }),
    passes('no answers, and an end that cannot be read', { episodes: { ...ALL_YEAR, endedOn: 'June' }, outcomes: {} }),
    undecided('the end cannot be read', 'DEC', {
      episodes: { ...ALL_YEAR, endedOn: 'June' },
      outcomes: { convicted: '0' },
    }),
  ],
});
