import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { workersInOrder } from '../../checking/vocabulary/worker-episodes.ts';

/** Only the latest social worker episode of a child has no end: of those that began on one day, the one that stands last. */
export const ruleSW14STG2 = ssda903Rule({
  code: 'SW14STG2',
  severity: 'error',
  from: '2023-24',
  until: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_DECOM', 'SWEpisodes.SW_DEC'],
  wrong: 'The social worker episode has no end, but is not the latest.',
  todo: 'Enter when the worker’s time with the child ended.',
  check(worker, found, { child }) {
    if (!worker.endedOn.isBlank) return;
    const latest = workersInOrder(child).at(-1);
    if (latest !== undefined && latest !== worker) found(worker.endedOn, latest.startedOn);
  },
  examples: () => [
    passes('the latest has none', {
      workers: [{ startedOn: '2023-06-01' }, { startedOn: '2023-05-01', endedOn: '2023-06-01' }],
    }),
    fails('an earlier one has none', 'SW_DEC', { workers: [{ startedOn: '2023-06-01' }, { startedOn: '2023-05-01' }] }),
    fails('both began on one day', 'SW_DEC', { workers: [{ startedOn: '2023-06-01' }, { startedOn: '2023-06-01' }] }),
    passes('there is one alone', { workers: { startedOn: '2023-06-01' } }),
    undecided('a start cannot be read', 'SW_DECOM', {
      workers: [{ startedOn: 'June', endedOn: '2023-07-01' }, { startedOn: '2023-05-01' }],
    }),
  ],
});
