import { isGiven } from '../../../engine/given.ts';
import { fails, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Every episode has the day it began. A blank is found too, though a third-party checker lets it through: no other rule asks for it [K]. */
export const rule141 = ssda903Rule({
  code: '141',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM'],
  wrong: 'The day the episode began is missing, or is no date.',
  todo: 'Enter the day the episode began.',
  check({ startedOn }, found) {
    if (!isGiven(startedOn)) found(startedOn);
  },
  examples: () => [
    passes('it is a day', withEpisodes({ startedOn: '2025-05-01' })),
    passes('days are written in more than one way', withEpisodes({ startedOn: '01/05/2025' })),
    passes('29 February of a leap year', withEpisodes({ startedOn: '29/02/2024' })),
    fails('29 February of another year', 'DECOM', withEpisodes({ startedOn: '29/02/2025' })),
    fails('it is a word', 'DECOM', withEpisodes({ startedOn: 'May' })),
    fails('there is none', 'DECOM', withEpisodes({ reasonStarted: 'S' })),
  ],
});
