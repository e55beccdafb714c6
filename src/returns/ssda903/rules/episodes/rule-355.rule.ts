import { isSameDay } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** An episode lasts at least a day: it did not end on the day it began. */
export const rule355 = ssda903Rule({
  code: '355',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.DEC'],
  wrong: 'The episode ended on the day it began.',
  todo: 'Correct one of the two days, or take the episode out.',
  check({ startedOn, endedOn }, found) {
    if (isSameDay(endedOn, startedOn)) found(endedOn, startedOn);
  },
  examples: () => [
    fails('the same day', 'DEC', withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-05-01' })),
    fails('written in two ways', 'DEC', withEpisodes({ startedOn: '2025-05-01', endedOn: '01/05/2025' })),
    passes('the day after', withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-05-02' })),
    passes(
      'an end before the start is another rule’s',
      withEpisodes({ startedOn: '2025-05-01', endedOn: '2025-04-30' }),
    ),
    passes('it goes on', withEpisodes({ startedOn: '2025-05-01' })),
    passes('it has neither', withEpisodes({ reasonStarted: 'S' })),
    undecided('the start cannot be read', 'DECOM', withEpisodes({ startedOn: 'May', endedOn: '2025-05-01' })),
  ],
});
