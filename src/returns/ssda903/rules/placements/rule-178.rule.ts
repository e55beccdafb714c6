import { fails, inYear, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isWithoutProvider } from '../../checking/vocabulary/placements.ts';

/** The kind of provider, where it is told, is a code of the year, and stands by no placement of which none is told. That T4 is one of these is [K]: 213 says so. */
export const rule178 = ssda903Rule({
  code: '178',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PLACE_PROVIDER', 'Episodes.PLACE'],
  wrong: 'The provider of the placement is no code of this year, or this kind of placement has none.',
  todo: 'Enter the provider with a code of the year; leave it blank for a temporary or other placement.',
  check(episode, found) {
    const { provider, placement } = episode;
    if (provider.isBlank) return;
    if (provider.fault !== undefined) found(provider);
    else if (isWithoutProvider(episode)) found(provider, placement);
  },
  examples: () => [
    passes('PR4 is a code', withEpisodes({ placement: 'U6', provider: 'PR4' })),
    passes('case is only spelling', withEpisodes({ placement: 'U6', provider: 'pr4' })),
    passes('there is none', withEpisodes({ placement: 'U6' })),
    fails('PR6 is none', 'PLACE_PROVIDER', withEpisodes({ placement: 'U6', provider: 'PR6' })),
    fails('temporary placements have none', 'PLACE_PROVIDER', withEpisodes({ placement: 'T0', provider: 'PR1' })),
    fails('other placements have none', 'PLACE_PROVIDER', withEpisodes({ placement: 'Z14', provider: 'PR5' })),
    inYear('2024-25', fails('Z1 had none', 'PLACE_PROVIDER', withEpisodes({ placement: 'Z1', provider: 'PR5' }))),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'Z1', provider: 'PR5' })),
    fails('a wrong code is wrong wherever', 'PLACE_PROVIDER', withEpisodes({ placement: 'Z1', provider: 'PR6' })),
  ],
});
