import { fails, inYear, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAfterTheYear } from '../../checking/vocabulary/in-the-year.ts';

/** No episode of the return began after 31 March. */
export const rule354 = ssda903Rule({
  code: '354',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM'],
  wrong: 'The episode began after the end of the collection year.',
  todo: 'Correct the day the episode began, or take the episode out: it belongs to a later year.',
  check({ startedOn }, found, { year }) {
    if (isAfterTheYear(startedOn, year)) found(startedOn);
  },
  examples: () => [
    passes('31 March', withEpisodes({ startedOn: '2026-03-31' })),
    fails('1 April', 'DECOM', withEpisodes({ startedOn: '2026-04-01' })),
    inYear('2026-27', passes('1 April in the year after', withEpisodes({ startedOn: '2026-04-01' }))),
    passes('there is none', withEpisodes({ reasonStarted: 'S' })),
    undecided('it cannot be read', 'DECOM', withEpisodes({ startedOn: 'April' })),
  ],
});
