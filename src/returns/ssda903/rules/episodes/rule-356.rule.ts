import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** No episode ended before it began. */
export const rule356 = ssda903Rule({
  code: '356',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC'],
  wrong: 'The episode ended before it began.',
  todo: 'Correct one of the two days.',
  check({ startedOn, endedOn }, found) {
    if (isBefore(endedOn, startedOn)) found(endedOn, startedOn);
  },
  examples: () => [
    fails('the day before', 'DEC', withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-04-30' })),
    passes('the same day', withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-05-01' })),
    passes('the day after', withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-05-02' })),
    passes('it goes on', withEpisodes({ startedOn: '2025-05-01' })),
    undecided('the end cannot be read', 'DEC', withEpisodes({ startedOn: '2025-05-01', endedOn: 'May' })),
  ],
});
