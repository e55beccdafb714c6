import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { workersInOrder } from '../../checking/vocabulary/worker-episodes.ts';

/** The latest social worker episode of a child is open on 31 March: it has not ended by then. */
export const ruleSW17STG2 = ssda903Rule({
  code: 'SW17STG2',
  severity: 'error',
  from: '2025-26',
  over: 'child',
  reads: ['SWEpisodes.SW_DECOM', 'SWEpisodes.SW_DEC'],
  wrong: 'No social worker has the child on 31 March: the latest episode has ended.',
  todo: 'Enter the episode of the worker who has the child, or take the end out.',
  check(child, found, { year }) {
    const latest = workersInOrder(child).findLast(({ startedOn }) => !startedOn.isBlank);
    if (latest?.endedOn.day !== undefined && latest.endedOn.day <= year.closesOn)
      found(latest.endedOn, latest.startedOn);
  },
  examples: () => [
    passes('it has not ended', { workers: { startedOn: '2025-05-01' } }),
    fails('it ended on 31 March', 'SW_DEC', { workers: { startedOn: '2025-05-01', endedOn: '2026-03-31' } }),
    passes('it ended on 1 April: that is another rule’s', {
      workers: { startedOn: '2025-05-01', endedOn: '2026-04-01' },
    }),
    passes('an earlier one ended', {
      workers: [{ startedOn: '2025-06-01' }, { startedOn: '2025-05-01', endedOn: '2025-06-01' }],
    }),
    passes('there are none', {}),
    undecided('the end cannot be read', 'SW_DEC', { workers: { startedOn: '2025-05-01', endedOn: 'March' } }),
    undecided('which is the latest cannot be read', 'SW_DECOM', {
      workers: [{ startedOn: 'June' }, { startedOn: '2025-05-01', endedOn: '2025-06-01' }],
    }),
  ],
});
