import { fails, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The day an episode ended, where it has, is a date. */
export const rule147 = ssda903Rule({
  code: '147',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DEC'],
  wrong: 'The day the episode ended is no date.',
  todo: 'Enter the day the episode ended, or leave it blank while it goes on.',
  check({ endedOn }, found) {
    if (endedOn.fault !== undefined) found(endedOn);
  },
  examples: () => [
    passes('it is a day', withEpisodes({ endedOn: '2025-05-01' })),
    passes('it has not ended', withEpisodes({ startedOn: '2025-05-01' })),
    fails('there is no 31 June', 'DEC', withEpisodes({ endedOn: '31/06/2025' })),
    fails('it is a word', 'DEC', withEpisodes({ endedOn: 'open' })),
  ],
});
