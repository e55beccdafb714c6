import { dayOf } from '#domain/time/day.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The day the Children Act 1989 came into force. */
const ACT = dayOf('1991-10-14');

/** No episode began before the Children Act 1989 was in force. */
export const rule353 = ssda903Rule({
  code: '353',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM'],
  wrong: 'The episode began before 14 October 1991.',
  todo: 'Correct the day the episode began.',
  check({ startedOn }, found) {
    if (startedOn.day !== undefined && startedOn.day < ACT) found(startedOn);
  },
  examples: () => [
    fails('the day before', 'DECOM', withEpisodes({ startedOn: '1991-10-13' })),
    passes('the day', withEpisodes({ startedOn: '1991-10-14' })),
    passes('there is none', withEpisodes({ reasonStarted: 'S' })),
    undecided('it cannot be read', 'DECOM', withEpisodes({ startedOn: 'October 1991' })),
  ],
});
