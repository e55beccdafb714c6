import { fails, inYear, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isWithoutProvider } from '../../checking/vocabulary/placements.ts';

/** The provider is told of every placement but temporary and other ones. */
export const rule526 = ssda903Rule({
  code: '526',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.PLACE_PROVIDER'],
  wrong: 'The provider of the placement is missing.',
  todo: 'Enter who provides the placement.',
  check(episode, found) {
    if (episode.provider.isBlank && !isWithoutProvider(episode)) found(episode.provider, episode.placement);
  },
  examples: () => [
    passes('it is told', withEpisodes({ placement: 'U6', provider: 'PR1' })),
    fails('it is not', 'PLACE_PROVIDER', withEpisodes({ placement: 'U6' })),
    fails('with a parent too', 'PLACE_PROVIDER', withEpisodes({ placement: 'P1' })),
    fails('no placement is told either', 'PLACE_PROVIDER', withEpisodes({ startedOn: '2025-05-01' })),
    passes('a temporary placement has none', withEpisodes({ placement: 'T4' })),
    passes('another placement has none', withEpisodes({ placement: 'Z11' })),
    inYear('2024-25', passes('Z1 had none', withEpisodes({ placement: 'Z1' }))),
    passes('whether it is a code is another rule’s', withEpisodes({ placement: 'U6', provider: 'own' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'Z1' })),
  ],
});
