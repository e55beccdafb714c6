import { fails, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Why an episode began is told of every episode, by a code of the year. A blank is found too, though a third-party checker lets it through: no other rule asks for it [K]. */
export const rule143 = ssda903Rule({
  code: '143',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.RNE'],
  wrong: 'The reason for the episode is missing, or is no code of this year.',
  todo: 'Enter why the episode began with a code of the year.',
  check({ reasonStarted }, found) {
    if (!reasonStarted.isKnown) found(reasonStarted);
  },
  examples: () => [
    passes('S is a code', withEpisodes({ reasonStarted: 'S' })),
    passes('case is only spelling', withEpisodes({ reasonStarted: 's' })),
    fails('X is none', 'RNE', withEpisodes({ reasonStarted: 'X' })),
    fails('there is none', 'RNE', withEpisodes({ startedOn: '2025-05-01' })),
    fails(
      'each episode is looked at',
      ['RNE', 'RNE'],
      withEpisodes({ reasonStarted: 'X' }, { reasonStarted: 'L' }, {}),
    ),
  ],
});
