import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { WORKERS_SINCE } from '../../checking/vocabulary/worker-episodes.ts';

/** A social worker who began before 1 April 2023 is named; why they did need not be told. */
export const ruleSW01aSTG1 = ssda903Rule({
  code: 'SW01aSTG1',
  severity: 'error',
  from: '2024-25',
  over: 'workers',
  reads: ['SWEpisodes.SW_ID', 'SWEpisodes.SW_DECOM'],
  wrong: 'The social worker who began with the child before 1 April 2023 is not named.',
  todo: 'Enter the registration number of the worker, or the number that stands in for one.',
  check({ worker, startedOn }, found) {
    if (worker.isBlank && startedOn.day !== undefined && startedOn.day < WORKERS_SINCE) found(worker, startedOn);
  },
  examples: () => [
    passes('the worker is named, without a reason', { workers: { worker: 'SW123', startedOn: '2023-03-31' } }),
    fails('the worker is not named', 'SW_ID', { workers: { startedOn: '2023-03-31' } }),
    passes('it began on 1 April: that is another rule’s', { workers: { startedOn: '2023-04-01' } }),
    passes('without a start: that is another rule’s too', { workers: {} }),
    undecided('the start cannot be read', 'SW_DECOM', { workers: { startedOn: 'March' } }),
  ],
});
