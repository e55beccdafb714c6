import { isCode } from '../../../engine/given.ts';
import { placed } from '../../checking/example-places.ts';
import { CHILDRENS_HOME, CLOSED, listed, UNTOLD } from '../../checking/listed.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isElsewhereThanProvided } from '../../checking/vocabulary/is-elsewhere-than-provided.ts';
import { UNREGISTERED_PLACEMENTS } from '../../checking/vocabulary/unregistered-placements.ts';

/** One’s own provision stands in the authority, and another authority’s does not: since 2025-26 supported accommodation apart, and what is not registered [K]. Where a provider stands is told by its postcode. */
export const rule229 = ssda903Rule({
  code: '229',
  severity: 'query',
  from: '2025-26',
  over: 'episodes',
  reads: ['Episodes.URN', 'Episodes.PLACE_PROVIDER', 'Episodes.PLACE'],
  needs: ['providers', 'postcodes', 'authority'],
  wrong: 'Whose provision it is does not agree with where the provider stands, as its postcode tells.',
  todo: 'Check whether the provision is the authority’s own or another authority’s, and the reference number.',
  check(episode, found, around) {
    if (isElsewhereThanProvided(episode, around) && !isCode(episode.placement, 'K3', ...UNREGISTERED_PLACEMENTS))
      found(episode.provider, episode.urn);
  },
  examples: () => [
    placed(listed(passes('own, within the authority', at('K2', CHILDRENS_HOME, 'PR1')))),
    placed(listed(fails('own, in another', 'PLACE_PROVIDER', at('K2', CLOSED, 'PR1')))),
    placed(listed(passes('another’s, in another', at('K2', CLOSED, 'PR2')))),
    placed(listed(fails('another’s, within the authority', 'PLACE_PROVIDER', at('K2', CHILDRENS_HOME, 'PR2')))),
    placed(listed(passes('private, anywhere', at('K2', CLOSED, 'PR4')))),
    placed(listed(passes('the filler names nobody', at('K2', 'XXXXXXX', 'PR1')))),
    placed(listed(undecided('nobody knows where', 'URN', at('K2', UNTOLD, 'PR1')))),
    listed(undecided('the postcode is in no table', 'URN', at('K2', CLOSED, 'PR1'))),
    placed(listed(undecided('the provider is no code', 'PLACE_PROVIDER', at('K2', CLOSED, 'PR9')))),
    placed(listed(passes('supported accommodation is apart', at('K3', CLOSED, 'PR1')))),
    placed(listed(undecided('the placement is no code', 'PLACE', at('K9', CLOSED, 'PR1')))),
  ],
});

/** A child in a placement of a kind, at the provider of a number, said to be provided so. */
function at(placement: string, urn: string, provider: string): ExampleChild {
  return withEpisodes({ placement, urn, provider });
}
