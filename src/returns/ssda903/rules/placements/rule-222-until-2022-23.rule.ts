import { isCode } from '../../../engine/given.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { namesProvider } from '../../checking/vocabulary/named-provider.ts';
import { UNREGISTERED_PLACEMENTS } from '../../checking/vocabulary/unregistered-placements.ts';

/** Placements of which no number of a provider is told: independent living (P2) and semi-independent living (H5) were among them [K]. */
const WITHOUT_NUMBER = ['H5', 'P2', ...UNREGISTERED_PLACEMENTS];

/** No number of a provider is told of placements that have none. */
export const rule222Until2022To23 = ssda903Rule({
  code: '222',
  severity: 'error',
  from: '2022-23',
  until: '2022-23',
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
    passes('there is none', withEpisodes({ placement: 'H5' })),
    passes('X stands for none', withEpisodes({ placement: 'H5', urn: 'XXXXXXX' })),
    fails('the filler has seven signs', 'URN', withEpisodes({ placement: 'P1', urn: 'XXXXXX' })),
    fails('semi-independent living', 'URN', withEpisodes({ placement: 'H5', urn: 'SC012345' })),
    fails('with a parent', 'URN', numbered('P1')),
    fails('living independently or in employment', ['URN', 'URN'], numbered('P2', 'P3')),
    fails('in a residential care home, in hospital or custody', ['URN', 'URN', 'URN'], numbered('R1', 'R2', 'R5')),
    fails('a temporary placement', ['URN', 'URN', 'URN', 'URN', 'URN'], numbered('T0', 'T1', 'T2', 'T3', 'T4')),
    fails('another placement', 'URN', numbered('Z1')),
    undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'P9', urn: 'SC012345' })),
  ],
});

function numbered(...placements: readonly string[]): ExampleChild {
  return withEpisodes(...placements.map((placement) => ({ placement, urn: 'SC012345' })));
}
