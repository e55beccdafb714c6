import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { wasLookedAfterAllYear } from '../../checking/vocabulary/periods-of-care.ts';

const ALL_YEAR = { startedOn: '2024-05-01', legalStatus: 'C2' };

/** A reason for having no strengths and difficulties score is of children looked after for the twelve months to 31 March. */
export const rule198 = ssda903Rule({
  code: '198',
  severity: 'error',
  from: '2022-23',
  over: 'outcomes',
  reads: ['OC2.SDQ_REASON', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'There is a reason for having no score, but the child was not looked after for the whole year.',
  todo: 'Take the reason out, or correct the episodes.',
  check({ sdqReason }, found, { child, year }) {
    if (!sdqReason.isBlank && !wasLookedAfterAllYear(child, year)) found(sdqReason);
  },
  examples: () => [
    passes('looked after all year', { episodes: ALL_YEAR, outcomes: { sdqReason: 'SDQ2' } }),
    passes('no reason', { outcomes: {} }),
    fails('no episodes', 'SDQ_REASON', { outcomes: { sdqReason: 'SDQ2' } }),
    fails('it ended on 30 March', 'SDQ_REASON', {
      episodes: { ...ALL_YEAR, endedOn: '2026-03-30' },
      outcomes: { sdqReason: 'SDQ2' },
    }),
    fails('it ended on 31 March', 'SDQ_REASON', {
      episodes: { ...ALL_YEAR, endedOn: '2026-03-31' },
      outcomes: { sdqReason: 'SDQ2' },
    }),
    passes('it ended after the year', {
      episodes: { ...ALL_YEAR, endedOn: '2026-04-01' },
      outcomes: { sdqReason: 'SDQ2' },
    }),
    undecided('the legal status is no code', 'LS', {
      episodes: { ...ALL_YEAR, legalStatus: 'C9' },
      outcomes: { sdqReason: 'SDQ2' },
    }),
  ],
});
