import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, inYear, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { namesProvider } from '../../checking/vocabulary/named-provider.ts';
import { UNREGISTERED_PLACEMENTS } from '../../checking/vocabulary/unregistered-placements.ts';

/** Placements of which no number of a provider is told: independent living (P2) was among them to its end. */
const WITHOUT_NUMBER = ['P2', ...UNREGISTERED_PLACEMENTS];

/** No number of a provider is told of placements that have none. */
export const rule222 = ssda903Rule({
  code: '222',
  severity: 'error',
  from: '2023-24',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.URN'],
  wrong: 'An Ofsted number (URN) is given for a kind of placement that has none.',
  todo: 'Take the number out, or correct the placement.',
  check(episode, found) {
    const { urn, placement } = episode;
    if (namesProvider(episode) && isCode(placement, ...WITHOUT_NUMBER)) found(urn, placement);
  },
  examples: () => [
    passes('foster care', withEpisodes({ placement: 'U4', urn: 'SC012345' })),
    passes('supported accommodation', withEpisodes({ placement: 'K3', urn: '2701234' })),
    passes('there is none', withEpisodes({ placement: 'P1' })),
    passes('X stands for none', withEpisodes({ placement: 'R5', urn: 'XXXXXXX' })),
    fails('the filler has seven signs', 'URN', withEpisodes({ placement: 'P1', urn: 'XXXXXX' })),
    fails('with a parent', 'URN', numbered('P1')),
    fails('in employment or a residential care home', ['URN', 'URN'], numbered('P3', 'R1')),
    fails('in hospital or custody', ['URN', 'URN'], numbered('R2', 'R5')),
    fails('a temporary placement', ['URN', 'URN', 'URN', 'URN', 'URN'], numbered('T0', 'T1', 'T2', 'T3', 'T4')),
    fails('another placement', ['URN', 'URN', 'URN', 'URN'], numbered('Z11', 'Z12', 'Z13', 'Z14')),
    inYear('2023-24', fails('independent living', 'URN', numbered('P2'))),
    inYear(
      '2024-25',
      fails('another placement, as it was written', 'URN', withEpisodes({ placement: 'Z1', urn: '1' })),
    ),
    inYear(
      '2023-24',
      passes('semi-independent living had come to have one', withEpisodes({ placement: 'H5', urn: '1' })),
    ),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'P9', urn: 'SC012345' })),
  ],
});

function numbered(...placements: readonly string[]): ExampleChild {
  return withEpisodes(...placements.map((placement) => ({ placement, urn: 'SC012345' })));
}
