import { isAfter } from '../../../engine/before-and-after.ts';
import { readableFirst } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A social worker episode that a later one follows has ended. */
export const ruleSW08STG2 = ssda903Rule({
  code: 'SW08STG2',
  severity: 'error',
  from: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_DECOM', 'SWEpisodes.SW_DEC'],
  wrong: 'Another social worker began later, but this episode has not ended.',
  todo: 'Enter when the worker’s time with the child ended.',
  check({ startedOn, endedOn }, found, { child: { workers } }) {
    if (!endedOn.isBlank) return;
    const starts = workers.map((worker) => worker.startedOn);
    const later = readableFirst(starts).find((start) => isAfter(start, startedOn));
    if (later !== undefined) found(endedOn, later);
  },
  examples: () => [
    passes('it has', worked({ startedOn: '2025-06-01' }, { startedOn: '2025-05-01', endedOn: '2025-06-01' })),
    fails('it has not', 'SW_DEC', worked({ startedOn: '2025-06-01' }, { startedOn: '2025-05-01' })),
    passes('there is one alone', worked({ startedOn: '2025-06-01' })),
    passes('both began on one day', worked({ startedOn: '2025-06-01' }, { startedOn: '2025-06-01' })),
    passes('it has no start', worked({ startedOn: '2025-06-01' }, {})),
    {
      ...fails(
        'a start that cannot be read hides nothing',
        'SW_DEC',
        worked({ startedOn: 'June' }, { startedOn: '2025-05-01' }, { startedOn: '2025-06-01', endedOn: '2025-07-01' }),
      ),
      undecided: ['SW_DECOM'],
    },
    undecided(
      'the other start cannot be read',
      'SW_DECOM',
      worked({ startedOn: 'June', endedOn: '2025-07-01' }, { startedOn: '2025-05-01' }),
    ),
  ],
});

function worked(...workers: readonly { startedOn?: string; endedOn?: string }[]) {
  return { workers };
}
