import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAfterTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** No episode of the return ended after 31 March: it was still open then. */
export const rule385 = ssda903Rule({
  code: '385',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DEC'],
  wrong: 'The episode ended after the end of the collection year.',
  todo: 'Correct the day the episode ended, or take the end out: the episode was open on 31 March.',
  check({ endedOn }, found, { year }) {
    if (isAfterTheYear(endedOn, year)) found(endedOn);
  },
  examples: () => [
    passes('31 March', withEpisodes({ endedOn: '2026-03-31' })),
    fails('1 April', 'DEC', withEpisodes({ endedOn: '2026-04-01' })),
    passes('it goes on', withEpisodes({ startedOn: '2025-05-01' })),
    undecided('it cannot be read', 'DEC', withEpisodes({ endedOn: 'April' })),
  ],
});
