import { ELSEWHERE, NEAR, NEXT_DOOR } from '../../checking/example-places.ts';
import { CHILDRENS_HOME, CLOSED, listed, UNTOLD } from '../../checking/listed.ts';
import { fails, inYear, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isNotWhereListed } from '../../checking/vocabulary/is-not-where-listed.ts';

const PLACEMENTS = ['H5', 'K1', 'K2', 'K3', 'R3', 'S1'];
const HOME = { urn: CHILDRENS_HOME, placement: 'K2', legalStatus: 'C2', placementPostcode: NEAR };

/** A home, supported accommodation, a family centre or a residential school is where the inspectorate’s list says: since 2023-24 supported accommodation too, H5 for one year and K3 after it. */
export const rule221 = ssda903Rule({
  code: '221',
  severity: 'error',
  from: '2023-24',
  over: 'episodes',
  reads: ['Episodes.URN', 'Episodes.PL_POST', 'Episodes.PLACE', 'Episodes.LS'],
  needs: ['providers'],
  wrong: 'The placement’s postcode is not the one the list of providers has for this reference number.',
  todo: 'Correct the postcode, or the reference number.',
  check(episode, found, { providers }) {
    if (isNotWhereListed(episode, providers, PLACEMENTS)) found(episode.placementPostcode, episode.urn);
  },
  examples: () => [
    listed(passes('as the list says', withEpisodes(HOME))),
    listed(passes('another of its buildings', withEpisodes({ ...HOME, placementPostcode: NEXT_DOOR }))),
    listed(passes('spaces and case are spelling', withEpisodes({ ...HOME, placementPostcode: 'hr22bb' }))),
    listed(passes('no postcode', withEpisodes({ ...HOME, placementPostcode: '' }))),
    listed(passes('short breaks apart', withEpisodes({ ...HOME, legalStatus: 'V4', placementPostcode: ELSEWHERE }))),
    listed(
      passes('foster care is nowhere listed', withEpisodes({ ...HOME, placement: 'U4', placementPostcode: ELSEWHERE })),
    ),
    listed(passes('the filler names nobody', withEpisodes({ ...HOME, urn: 'XXXXXXX', placementPostcode: ELSEWHERE }))),
    listed(fails('elsewhere', 'PL_POST', withEpisodes({ ...HOME, placementPostcode: ELSEWHERE }))),
    listed(
      fails(
        'in a secure home, a family centre or a residential school too',
        ['PL_POST', 'PL_POST', 'PL_POST'],
        withEpisodes(
          { ...HOME, placement: 'K1', placementPostcode: ELSEWHERE },
          { ...HOME, placement: 'R3', placementPostcode: ELSEWHERE },
          { ...HOME, placement: 'S1', placementPostcode: ELSEWHERE },
        ),
      ),
    ),
    listed(undecided('the placement is no code', 'PLACE', withEpisodes({ ...HOME, placement: 'K9' }))),
    listed(undecided('the list keeps it back', 'URN', withEpisodes({ ...HOME, urn: UNTOLD }))),
    listed(fails('supported accommodation too', 'PL_POST', withEpisodes({ ...HOME, urn: CLOSED, placement: 'K3' }))),
    inYear('2023-24', listed(fails('it was H5', 'PL_POST', withEpisodes({ ...HOME, urn: CLOSED, placement: 'H5' })))),
  ],
});
