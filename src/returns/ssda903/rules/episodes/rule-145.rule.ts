import { fails, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The category of need is told of every episode, by a code of the year. A blank is found too, though a third-party checker lets it through: no other rule asks for it [K]. */
export const rule145 = ssda903Rule({
  code: '145',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.CIN'],
  wrong: 'The category of need is missing, or is no code of this year.',
  todo: 'Enter the category of need with a code of the year.',
  check({ need }, found) {
    if (!need.isKnown) found(need);
  },
  examples: () => [
    passes('N1 is a code', withEpisodes({ need: 'N1' })),
    passes('N8 is the last', withEpisodes({ need: 'N8' })),
    fails('N9 is none of this return', 'CIN', withEpisodes({ need: 'N9' })),
    fails('there is none', 'CIN', withEpisodes({ startedOn: '2025-05-01' })),
  ],
});
