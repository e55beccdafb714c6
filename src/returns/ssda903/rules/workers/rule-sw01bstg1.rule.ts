import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { WORKERS_SINCE } from '../../checking/vocabulary/worker-episodes.ts';

/** A social worker episode has a start, and one that began on or after 1 April 2023 names the worker and says why they began. */
export const ruleSW01bSTG1 = ssda903Rule({
  code: 'SW01bSTG1',
  severity: 'error',
  from: '2024-25',
  over: 'workers',
  reads: ['SWEpisodes.SW_DECOM', 'SWEpisodes.SW_ID', 'SWEpisodes.SW_REASON'],
  wrong: 'The worker, the start or the reason of the social worker episode is missing.',
  todo: 'Enter what is missing.',
  check({ worker, startedOn, reason }, found) {
    if (startedOn.isBlank) found(startedOn);
    const missing = [worker, reason].filter(({ isBlank }) => isBlank);
    if (missing.length === 0 || startedOn.day === undefined || startedOn.day < WORKERS_SINCE) return;
    for (const cell of missing) found(cell, startedOn);
  },
  examples: () => [
    passes('all three are there', { workers: { worker: 'SW123', startedOn: '2023-04-01', reason: 'FCONTA' } }),
    fails('the worker is missing', 'SW_ID', { workers: { startedOn: '2023-04-01', reason: 'FCONTA' } }),
    fails('the reason is missing', 'SW_REASON', { workers: { worker: 'SW123', startedOn: '2023-04-01' } }),
    fails('both are', ['SW_ID', 'SW_REASON'], { workers: { startedOn: '2025-05-01' } }),
    passes('it began on 31 March 2023', { workers: { worker: 'SW123', startedOn: '2023-03-31' } }),
    fails('there is no start', 'SW_DECOM', { workers: { worker: 'SW123', reason: 'FCONTA' } }),
    undecided('the start cannot be read', 'SW_DECOM', { workers: { worker: 'SW123', startedOn: 'April' } }),
    fails('there is neither start nor worker: only the start is told', 'SW_DECOM', { workers: {} }),
  ],
});
