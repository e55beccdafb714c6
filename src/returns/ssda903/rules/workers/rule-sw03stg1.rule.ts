import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every social worker episode names the worker and says when and why they began. */
export const ruleSW03STG1 = ssda903Rule({
  code: 'SW03STG1',
  severity: 'error',
  from: '2023-24',
  until: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_ID', 'SWEpisodes.SW_DECOM', 'SWEpisodes.SW_REASON'],
  wrong: 'The worker, the start or the reason of the social worker episode is missing.',
  todo: 'Enter what is missing.',
  check({ worker, startedOn, reason }, found) {
    for (const cell of [worker, startedOn, reason]) if (cell.isBlank) found(cell);
  },
  examples: () => [
    passes('all three are there', { workers: { worker: 'SW123', startedOn: '2023-05-01', reason: 'FCONTA' } }),
    fails('the worker is missing', 'SW_ID', { workers: { startedOn: '2023-05-01', reason: 'FCONTA' } }),
    fails('the start and the reason are', ['SW_DECOM', 'SW_REASON'], { workers: { worker: 'SW123' } }),
    passes('what cannot be read is there', { workers: { worker: 'SW123', startedOn: 'May', reason: 'NONE' } }),
  ],
});
