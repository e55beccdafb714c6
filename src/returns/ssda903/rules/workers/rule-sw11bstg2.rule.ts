import { isAfter } from '../../../engine/before-and-after.ts';
import { readableFirst } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

const ENDED = { startedOn: '2025-05-01', endedOn: '2025-06-01' };

/** A social worker episode that ended before 31 March is followed by another: one that ended later, or has not ended. */
export const ruleSW11bSTG2 = ssda903Rule({
  code: 'SW11bSTG2',
  severity: 'error',
  from: '2023-24',
  over: 'workers',
  reads: ['SWEpisodes.SW_DECOM', 'SWEpisodes.SW_DEC'],
  wrong: 'The last social worker episode ended before 31 March, and no other follows it.',
  todo: 'Enter the episode of the next worker, or take the end out when the worker still has the child.',
  check({ endedOn }, found, { child: { workers }, year }) {
    if (endedOn.day === undefined || endedOn.day >= year.closesOn) return;
    const ends = workers.filter(({ startedOn }) => !startedOn.isBlank).map((other) => other.endedOn);
    if (!readableFirst(ends).some((end) => end.isBlank || isAfter(end, endedOn))) found(endedOn);
  },
  examples: () => [
    passes('another has not ended', { workers: [ENDED, { startedOn: '2025-06-01' }] }),
    fails('it is the last', 'SW_DEC', { workers: ENDED }),
    fails('the last of two ended', 'SW_DEC', { workers: [{ startedOn: '2025-06-01', endedOn: '2026-03-30' }, ENDED] }),
    passes('it ended on 31 March', { workers: { ...ENDED, endedOn: '2026-03-31' } }),
    fails('it ended on 30 March', 'SW_DEC', { workers: { ...ENDED, endedOn: '2026-03-30' } }),
    fails('another without a start does not follow', 'SW_DEC', { workers: [ENDED, {}] }),
    passes('the worker has the child', { workers: { startedOn: '2025-05-01' } }),
    undecided('an end cannot be read', 'SW_DEC', {
      workers: [ENDED, { startedOn: '2025-06-01', endedOn: 'July' }],
    }),
    {
      ...passes('one that cannot be read hides no other', {
        workers: [{ startedOn: '2025-06-01', endedOn: 'July' }, ENDED, { startedOn: '2025-07-01' }],
      }),
      undecided: ['SW_DEC'],
    },
  ],
});
