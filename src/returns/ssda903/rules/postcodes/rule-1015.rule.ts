import { ELSEWHERE, IN_WALES, NEAR, NOWHERE, placed } from '../../checking/example-places.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOwnProvisionOutside } from '../../checking/vocabulary/is-own-provision-outside.ts';
import { ADOPTIVE_PLACEMENTS, FOSTER_PLACEMENTS } from '../../checking/vocabulary/placements.ts';

const ANYWHERE = ['K3', ...ADOPTIVE_PLACEMENTS, ...FOSTER_PLACEMENTS];
const OWN = { legalStatus: 'C2', placement: 'K2', provider: 'PR1', placementPostcode: ELSEWHERE };

/** The authority’s own provision is within the authority; foster care, placements for adoption and short breaks apart, and since 2025-26 supported accommodation [K]. */
export const rule1015 = ssda903Rule({
  code: '1015',
  severity: 'error',
  from: '2025-26',
  over: 'episodes',
  reads: ['Episodes.PLACE', 'Episodes.PLACE_PROVIDER', 'Episodes.LS', 'Episodes.PL_POST'],
  needs: ['postcodes', 'authority'],
  wrong: 'The provision is the authority’s own, but the placement is not within the authority.',
  todo: 'Correct who provides the placement, or its postcode.',
  check(episode, found, around) {
    if (isOwnProvisionOutside(episode, around, ANYWHERE)) found(episode.placementPostcode, episode.provider);
  },
  examples: () => [
    placed(fails('a home of its own elsewhere', 'PL_POST', withEpisodes(OWN))),
    placed(fails('in Wales', 'PL_POST', withEpisodes({ ...OWN, placementPostcode: IN_WALES }))),
    placed(passes('within', withEpisodes({ ...OWN, placementPostcode: NEAR }))),
    placed(passes('foster care may be anywhere', withEpisodes({ ...OWN, placement: 'U4' }))),
    placed(passes('placed for adoption', withEpisodes({ ...OWN, placement: 'A4' }))),
    placed(passes('short breaks are apart', withEpisodes({ ...OWN, legalStatus: 'V3' }))),
    placed(passes('another authority’s', withEpisodes({ ...OWN, provider: 'PR2' }))),
    placed(passes('no kind of placement is told', withEpisodes({ ...OWN, placement: '' }))),
    placed(passes('nobody knows where, which rule 169 tells', withEpisodes({ ...OWN, placementPostcode: NOWHERE }))),
    placed(passes('supported accommodation', withEpisodes({ ...OWN, placement: 'K3' }))),
    placed(undecided('the provider is no code', 'PLACE_PROVIDER', withEpisodes({ ...OWN, provider: 'PR9' }))),
    placed(undecided('the placement is no code', 'PLACE', withEpisodes({ ...OWN, placement: 'K9' }))),
  ],
});
