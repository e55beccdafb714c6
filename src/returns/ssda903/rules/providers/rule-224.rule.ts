import { CHILDRENS_HOME, CLOSED, listed, UNTOLD } from '../../checking/listed.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { namedProvider, toldBy } from '../../checking/vocabulary/named-provider.ts';

/** Who provides the placement is who the inspectorate’s list says. */
export const rule224 = ssda903Rule({
  code: '224',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.URN', 'Episodes.PLACE_PROVIDER'],
  needs: ['providers'],
  wrong: 'The list of providers has another kind of provider for this reference number.',
  todo: 'Correct the kind of provider, or the reference number.',
  check(episode, found, { providers }) {
    const listedAs = namedProvider(episode, providers);
    const provider = listedAs === undefined ? undefined : episode.provider.code;
    if (listedAs === undefined || provider === undefined) return;
    if (!toldBy(episode, listedAs.providers, 'kind of provider').has(provider)) found(episode.provider, episode.urn);
  },
  examples: () => [
    listed(passes('a private home', withEpisodes({ urn: CHILDRENS_HOME, provider: 'PR4' }))),
    listed(passes('one of several kinds', withEpisodes({ urn: CLOSED, provider: 'PR2' }))),
    listed(passes('none is said', withEpisodes({ urn: CHILDRENS_HOME }))),
    listed(passes('the filler names nobody', withEpisodes({ urn: 'XXXXXXX', provider: 'PR1' }))),
    listed(
      passes('a number that is not in the list is told by rule 1008', withEpisodes({ urn: '9', provider: 'PR1' })),
    ),
    listed(
      fails('a private home as one’s own', 'PLACE_PROVIDER', withEpisodes({ urn: CHILDRENS_HOME, provider: 'PR1' })),
    ),
    listed(
      undecided('the provider is no code', 'PLACE_PROVIDER', withEpisodes({ urn: CHILDRENS_HOME, provider: 'PR9' })),
    ),
    listed(undecided('the list does not tell', 'URN', withEpisodes({ urn: UNTOLD, provider: 'PR4' }))),
  ],
});
