import { fails, inYear, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isWithoutProvider } from '../../checking/vocabulary/placements.ts';

/** No provider is told of a temporary placement, nor of one on a schedule of its own. That Z1 was one of these before 2025-26 is [K]: 178 says so. */
export const rule213 = ssda903Rule({
  code: '213',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE_PROVIDER', 'Episodes.PLACE'],
  wrong: 'A provider is given for a kind of placement that has none.',
  todo: 'Take the provider out, or correct the placement.',
  check(episode, found) {
    const { provider, placement } = episode;
    if (!provider.isBlank && isWithoutProvider(episode)) found(provider, placement);
  },
  examples: () => [
    passes('foster care has a provider', withEpisodes({ placement: 'U6', provider: 'PR1' })),
    passes('a temporary placement without', withEpisodes({ placement: 'T1' })),
    fails('a temporary placement with', 'PLACE_PROVIDER', withEpisodes({ placement: 'T4', provider: 'PR1' })),
    fails('another placement with', 'PLACE_PROVIDER', withEpisodes({ placement: 'Z12', provider: 'PR1' })),
    inYear('2024-25', fails('Z1 as well', 'PLACE_PROVIDER', withEpisodes({ placement: 'Z1', provider: 'PR1' }))),
    fails('what is written does not matter', 'PLACE_PROVIDER', withEpisodes({ placement: 'T0', provider: 'none' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'T9', provider: 'PR1' })),
  ],
});
