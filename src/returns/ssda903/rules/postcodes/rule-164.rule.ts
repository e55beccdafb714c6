import { ELSEWHERE, HOME, NEAR, NOWHERE } from '../../checking/example-places.ts';
import { fails, passes, undecided, withEpisodes, withPostcodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOrWasUasc } from '../../checking/vocabulary/is-or-was-uasc.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';
import { placementDistance } from '../../checking/vocabulary/where-placed.ts';

const FURTHEST = 999.9;
const AFAR = { homePostcode: HOME, placementPostcode: ELSEWHERE, legalStatus: 'C2' };
const placed = (example: Parameters<typeof withPostcodes>[1]) =>
  withPostcodes(
    {
      HR11AA: { grid: { easting: 351_000, northing: 240_000 }, authority: 'E06000019' },
      HR22BB: { grid: { easting: 351_000, northing: 1_849_139 }, authority: 'E06000019' },
      SY11CC: { grid: { easting: 351_000, northing: 1_849_300 }, authority: 'E06000051' },
    },
    example,
  );

/** A placement is no further from home than 999.9 miles, short breaks and children who are or were unaccompanied apart: only a wrong table of postcodes has such a distance. */
export const rule164 = ssda903Rule({
  code: '164',
  severity: 'query',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.HOME_POST', 'Episodes.PL_POST', 'Episodes.LS', 'Header.UASC', 'Header last year.UASC'],
  needs: ['last-year', 'postcodes'],
  wrong: 'The distance from home to the placement is more than 999.9 miles.',
  todo: 'Correct the postcodes, or the table of postcodes.',
  check(episode, found, { child, postcodes }) {
    const distance = placementDistance(episode, postcodes) ?? 0;
    if (distance <= FURTHEST || isRespite(episode) || isOrWasUasc(child)) return;
    found(episode.placementPostcode, episode.homePostcode);
  },
  examples: () => [
    placed(passes('999.9 miles', withEpisodes({ ...AFAR, placementPostcode: NEAR }))),
    placed(fails('a thousand miles', 'PL_POST', withEpisodes(AFAR))),
    placed(passes('the same place', withEpisodes({ ...AFAR, placementPostcode: HOME }))),
    placed(passes('short breaks are apart', withEpisodes({ ...AFAR, legalStatus: 'V3' }))),
    placed(passes('no distance', withEpisodes({ ...AFAR, homePostcode: '' }))),
    placed(passes('a postcode of no table', withEpisodes({ ...AFAR, placementPostcode: NOWHERE }))),
    placed(passes('unaccompanied', { episodes: AFAR, uasc: {} })),
    placed(passes('unaccompanied last year', { episodes: AFAR, lastYear: { headers: {}, uasc: {} } })),
    placed(undecided('the legal status is no code', 'LS', withEpisodes({ ...AFAR, legalStatus: 'C9' }))),
  ],
});
