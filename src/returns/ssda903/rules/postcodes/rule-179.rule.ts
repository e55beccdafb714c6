import { ELSEWHERE, NEAR, NOWHERE, placed } from '../../checking/example-places.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';
import { placementLocation } from '../../checking/vocabulary/where-placed.ts';

/** Whether a child is placed within the authority is known, short breaks apart. It is worked out, so it is valid whenever it is known. */
export const rule179 = ssda903Rule({
  code: '179',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.PL_POST', 'Episodes.LS'],
  needs: ['postcodes', 'authority'],
  wrong: 'It is not known whether the placement is within the authority: its postcode is missing, or is in no table.',
  todo: 'Enter or correct the placement’s postcode.',
  check(episode, found, { postcodes, authority }) {
    if (placementLocation(episode, postcodes, authority) !== undefined || isRespite(episode)) return;
    found(episode.placementPostcode);
  },
  examples: () => [
    placed(passes('within', withEpisodes({ legalStatus: 'C2', placementPostcode: NEAR }))),
    placed(passes('outside', withEpisodes({ legalStatus: 'C2', placementPostcode: ELSEWHERE }))),
    placed(fails('in no table', 'PL_POST', withEpisodes({ legalStatus: 'C2', placementPostcode: NOWHERE }))),
    placed(fails('no postcode', 'PL_POST', withEpisodes({ legalStatus: 'C2' }))),
    placed(passes('short breaks are apart', withEpisodes({ legalStatus: 'V4' }))),
    placed(undecided('the legal status is no code', 'LS', withEpisodes({ legalStatus: 'C9' }))),
  ],
});
