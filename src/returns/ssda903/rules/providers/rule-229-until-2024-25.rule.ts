import { placed } from '../../checking/example-places.ts';
import { CHILDRENS_HOME, CLOSED, listed, UNTOLD } from '../../checking/listed.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isElsewhereThanProvided } from '../../checking/vocabulary/is-elsewhere-than-provided.ts';

/** One’s own provision stands in the authority, and another authority’s does not. Where a provider stands is told by its postcode. */
export const rule229Until2024To25 = ssda903Rule({
  code: '229',
  severity: 'query',
  from: '2022-23',
  until: '2024-25',
  over: 'episodes',
  reads: ['Episodes.URN', 'Episodes.PLACE_PROVIDER'],
  needs: ['providers', 'postcodes', 'authority'],
  wrong: 'Whose provision it is does not agree with where the provider stands, as its postcode tells.',
  todo: 'Check whether the provision is the authority’s own or another authority’s, and the reference number.',
  check(episode, found, around) {
    if (isElsewhereThanProvided(episode, around)) found(episode.provider, episode.urn);
  },
  examples: () => [
    placed(listed(passes('own, within the authority', withEpisodes({ urn: CHILDRENS_HOME, provider: 'PR1' })))),
    placed(listed(fails('own, in another', 'PLACE_PROVIDER', withEpisodes({ urn: CLOSED, provider: 'PR1' })))),
    placed(listed(passes('another’s, in another', withEpisodes({ urn: CLOSED, provider: 'PR2' })))),
    placed(
      listed(
        fails(
          'another’s, within the authority',
          'PLACE_PROVIDER',
          withEpisodes({ urn: CHILDRENS_HOME, provider: 'PR2' }),
        ),
      ),
    ),
    placed(listed(passes('private, anywhere', withEpisodes({ urn: CLOSED, provider: 'PR4' })))),
    placed(listed(passes('the filler names nobody', withEpisodes({ urn: 'XXXXXXX', provider: 'PR1' })))),
    placed(listed(undecided('nobody knows where', 'URN', withEpisodes({ urn: UNTOLD, provider: 'PR1' })))),
    listed(undecided('the postcode is in no table', 'URN', withEpisodes({ urn: CLOSED, provider: 'PR1' }))),
    placed(
      listed(undecided('the provider is no code', 'PLACE_PROVIDER', withEpisodes({ urn: CLOSED, provider: 'PR9' }))),
    ),
  ],
});
