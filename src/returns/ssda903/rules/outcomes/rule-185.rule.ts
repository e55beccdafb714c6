import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { wasLookedAfterAllYear } from '../../checking/vocabulary/periods-of-care.ts';

const ALL_YEAR = { startedOn: '2024-05-01', legalStatus: 'C2' };
const SINCE_MAY = { startedOn: '2025-05-01', legalStatus: 'C2' };

/** A strengths and difficulties score is of children looked after for the twelve months to 31 March. */
export const rule185 = ssda903Rule({
  code: '185',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SDQ_SCORE', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'There is a strengths and difficulties score, but the child was not looked after for the whole year.',
  todo: 'Take the score out, or correct the episodes.',
  check({ sdqScore }, found, { child, year }) {
    if (!sdqScore.isBlank && !wasLookedAfterAllYear(child, year)) found(sdqScore);
  },
  examples: () => [
    passes('looked after all year', { episodes: ALL_YEAR, outcomes: { sdqScore: '12' } }),
    passes('no score', { episodes: SINCE_MAY, outcomes: {} }),
    fails('looked after since May', 'SDQ_SCORE', { episodes: SINCE_MAY, outcomes: { sdqScore: '12' } }),
    fails('no episodes', 'SDQ_SCORE', { outcomes: { sdqScore: '12' } }),
    fails('short breaks do not count', 'SDQ_SCORE', {
      episodes: { ...ALL_YEAR, legalStatus: 'V4' },
      outcomes: { sdqScore: '12' },
    }),
    undecided('the start cannot be read', 'DECOM', {
      episodes: { ...ALL_YEAR, startedOn: '31/02/2024' },
      outcomes: { sdqScore: '12' },
    }),
  ],
});
