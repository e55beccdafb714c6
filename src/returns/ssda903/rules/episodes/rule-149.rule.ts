import { fails, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Why an episode ended, where it has, is a code of the year. */
export const rule149 = ssda903Rule({
  code: '149',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.REC'],
  wrong: 'The reason the episode ended is no code of this year.',
  todo: 'Enter the reason with a code of the year, or leave it blank while the episode goes on.',
  check({ reasonEnded }, found) {
    if (reasonEnded.fault !== undefined) found(reasonEnded);
  },
  examples: () => [
    passes('X1 is a code', withEpisodes({ reasonEnded: 'X1' })),
    passes('case is only spelling', withEpisodes({ reasonEnded: 'E4a' })),
    passes('it has not ended', withEpisodes({ startedOn: '2025-05-01' })),
    fails('E43 went with 2017-18', 'REC', withEpisodes({ reasonEnded: 'E43' })),
    fails('X is none', 'REC', withEpisodes({ reasonEnded: 'X' })),
  ],
});
