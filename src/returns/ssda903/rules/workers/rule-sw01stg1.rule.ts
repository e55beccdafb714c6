import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { areAllFilled } from '../../checking/vocabulary/filled.ts';
import { wasLookedAfterOn } from '../../checking/vocabulary/periods-of-care.ts';

const CARED = { startedOn: '2023-05-01', legalStatus: 'C2' };
const WORKER = { worker: 'SW123', startedOn: '2023-05-01', reason: 'FCONTA' };

/** A child looked after on 31 March has at least one social worker episode with the worker, the start and the reason. */
export const ruleSW01STG1 = ssda903Rule({
  code: 'SW01STG1',
  severity: 'error',
  from: '2023-24',
  until: '2023-24',
  over: 'child',
  reads: [
    'SWEpisodes.SW_ID',
    'SWEpisodes.SW_DECOM',
    'SWEpisodes.SW_REASON',
    'Episodes.DECOM',
    'Episodes.DEC',
    'Episodes.LS',
  ],
  wrong: 'The child was looked after on 31 March, but no social worker episode of theirs is complete.',
  todo: 'Enter the social worker, when they began with the child and why.',
  check(child, found, { year }) {
    const told = child.workers.map(({ worker, startedOn, reason }) => [worker, startedOn, reason]);
    if (told.some(areAllFilled) || !wasLookedAfterOn(child, year.closesOn)) return;
    found(told.flat().find(({ isBlank }) => isBlank) ?? child.id);
  },
  examples: () => [
    passes('one is complete', { episodes: CARED, workers: [{}, WORKER] }),
    fails('there is none', 'CHILD', { episodes: CARED }),
    fails('the worker is missing', 'SW_ID', { episodes: CARED, workers: { ...WORKER, worker: '' } }),
    fails('the start is missing', 'SW_DECOM', { episodes: CARED, workers: { ...WORKER, startedOn: '' } }),
    fails('the reason is missing', 'SW_REASON', { episodes: CARED, workers: { ...WORKER, reason: '' } }),
    passes('the child left on 31 March', { episodes: { ...CARED, endedOn: '2024-03-31' } }),
    fails('the child left on 1 April', 'CHILD', { episodes: { ...CARED, endedOn: '2024-04-01' } }),
    passes('it was a short break', { episodes: { ...CARED, legalStatus: 'V4' } }),
    undecided('the end of care cannot be read', 'DEC', { episodes: { ...CARED, endedOn: 'April' } }),
  ],
});
