import { CHILDRENS_HOME, CLOSED, listed, UNTOLD } from '../../checking/listed.ts';
import { fails, inYear, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { namedProvider, toldBy } from '../../checking/vocabulary/named-provider.ts';

/** The placement is one that the inspectorate’s list allows for the provider. */
export const rule219 = ssda903Rule({
  code: '219',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.URN', 'Episodes.PLACE'],
  needs: ['providers'],
  wrong: 'The provider is not registered for this kind of placement.',
  todo: 'Correct the placement, or the reference number.',
  check(episode, found, { providers }) {
    const provider = namedProvider(episode, providers);
    const placement = provider === undefined ? undefined : episode.placement.code;
    if (provider === undefined || placement === undefined) return;
    const allowed = toldBy(episode, provider.placements, 'kind of placement');
    if (!allowed.has(placement)) found(episode.placement, episode.urn);
  },
  examples: () => [
    listed(passes('a children’s home', withEpisodes({ urn: CHILDRENS_HOME, placement: 'K2' }))),
    listed(passes('case is only spelling', withEpisodes({ urn: CHILDRENS_HOME, placement: 'k2' }))),
    listed(passes('no placement is said', withEpisodes({ urn: CHILDRENS_HOME }))),
    listed(passes('the filler names nobody', withEpisodes({ urn: 'XXXXXXX', placement: 'U4' }))),
    listed(
      passes('a number that is not in the list is told by rule 1008', withEpisodes({ urn: '9', placement: 'K2' })),
    ),
    listed(fails('foster care in a children’s home', 'PLACE', withEpisodes({ urn: CHILDRENS_HOME, placement: 'U4' }))),
    listed(passes('supported accommodation', withEpisodes({ urn: CLOSED, placement: 'K3' }))),
    inYear('2023-24', listed(passes('it was H5 before', withEpisodes({ urn: CLOSED, placement: 'H5' })))),
    listed(undecided('the placement is no code', 'PLACE', withEpisodes({ urn: CHILDRENS_HOME, placement: 'K9' }))),
    listed(undecided('the list does not tell', 'URN', withEpisodes({ urn: UNTOLD, placement: 'K2' }))),
  ],
});
