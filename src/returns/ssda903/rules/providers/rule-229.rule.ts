import { isCode } from '../../../engine/given.ts';
import { placed } from '../../checking/example-places.ts';
import { CHILDRENS_HOME, CLOSED, listed, UNTOLD } from '../../checking/listed.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
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
  examples: [
    placed(
      listed(
        passes('own, within the authority', withEpisodes({ placement: 'K2', urn: CHILDRENS_HOME, provider: 'PR1' })),
      ),
    ),
    placed(
      listed(
        fails('own, in another', 'PLACE_PROVIDER', withEpisodes({ placement: 'K2', urn: CLOSED, provider: 'PR1' })),
      ),
    ),
    placed(listed(passes('another’s, in another', withEpisodes({ placement: 'K2', urn: CLOSED, provider: 'PR2' })))),
    placed(
      listed(
        fails(
          'another’s, within the authority',
          'PLACE_PROVIDER',
          withEpisodes({ placement: 'K2', urn: CHILDRENS_HOME, provider: 'PR2' }),
        ),
      ),
    ),
    placed(listed(passes('private, anywhere', withEpisodes({ placement: 'K2', urn: CLOSED, provider: 'PR4' })))),
    placed(
      listed(passes('the filler names nobody', withEpisodes({ placement: 'K2', urn: 'XXXXXXX', provider: 'PR1' }))),
    ),
    placed(
      listed(undecided('nobody knows where', 'URN', withEpisodes({ placement: 'K2', urn: UNTOLD, provider: 'PR1' }))),
    ),
    listed(
      undecided('the postcode is in no table', 'URN', withEpisodes({ placement: 'K2', urn: CLOSED, provider: 'PR1' })),
    ),
    placed(
      listed(
        undecided(
          'the provider is no code',
          'PLACE_PROVIDER',
          withEpisodes({ placement: 'K2', urn: CLOSED, provider: 'PR9' }),
        ),
      ),
    ),
    placed(
      listed(
        passes('supported accommodation is apart', withEpisodes({ placement: 'K3', urn: CLOSED, provider: 'PR1' })),
      ),
    ),
    placed(
      listed(
        undecided('the placement is no code', 'PLACE', withEpisodes({ placement: 'K9', urn: CLOSED, provider: 'PR1' })),
      ),
    ),
  ],
});
