import { IN_BELFAST, NEAR, NOWHERE, placed } from '../../checking/example-places.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';
import { placementAuthority } from '../../checking/vocabulary/where-placed.ts';

/** The authority a child is placed in is known by the placement’s postcode, short breaks apart. */
export const rule169 = ssda903Rule({
  code: '169',
  severity: 'query',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PL_POST', 'Episodes.LS'],
  needs: ['postcodes'],
  wrong: 'The authority of the placement is not known: its postcode is missing, or is in no table.',
  todo: 'Enter or correct the placement’s postcode.',
  check(episode, found, { postcodes }) {
    if (placementAuthority(episode, postcodes) === undefined && !isRespite(episode)) found(episode.placementPostcode);
  },
  examples: () => [
    placed(passes('in the authority', withEpisodes({ legalStatus: 'C2', placementPostcode: NEAR }))),
    placed(passes('in Northern Ireland', withEpisodes({ legalStatus: 'C2', placementPostcode: IN_BELFAST }))),
    placed(fails('in no table', 'PL_POST', withEpisodes({ legalStatus: 'C2', placementPostcode: NOWHERE }))),
    placed(fails('no postcode', 'PL_POST', withEpisodes({ legalStatus: 'C2' }))),
    placed(passes('short breaks are apart', withEpisodes({ legalStatus: 'V3' }))),
    placed(undecided('the legal status is no code', 'LS', withEpisodes({ legalStatus: 'C9' }))),
  ],
});
