import { ELSEWHERE, HOME, IN_SHETLAND, placed } from '../../checking/example-places.ts';
import { fails, passes, withEpisodes, withPostcodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { placementDistance } from '../../checking/vocabulary/where-placed.ts';

const FURTHEST = 350;
const AT_350 = {
  HR11AA: { grid: { easting: 351_000, northing: 240_000 }, authority: 'E06000019' },
  SY11CC: { grid: { easting: 351_000, northing: 803_255 }, authority: 'E06000051' },
};
const BEYOND_350 = { ...AT_350, SY11CC: { ...AT_350.SY11CC, grid: { easting: 351_000, northing: 803_416 } } };
const AT_999_9 = { ...AT_350, SY11CC: { ...AT_350.SY11CC, grid: { easting: 351_000, northing: 1_849_139 } } };

/** A placement is no further from home than 350 miles. The 999.9 that the published rule lets through, where a distance is left out on purpose, cannot stand here: every distance is worked out. */
export const rule454 = ssda903Rule({
  code: '454',
  severity: 'error',
  from: '2025-26',
  over: 'episodes',
  reads: ['Episodes.HOME_POST', 'Episodes.PL_POST'],
  needs: ['postcodes'],
  wrong: 'The placement is more than 350 miles from home.',
  todo: 'Correct the postcode that is wrong. A child who was unaccompanied in a year that was not given has no home to tell.',
  check(episode, found, { postcodes }) {
    if ((placementDistance(episode, postcodes) ?? 0) > FURTHEST) found(episode.placementPostcode, episode.homePostcode);
  },
  examples: () => [
    withPostcodes(AT_350, passes('350 miles', withEpisodes({ homePostcode: HOME, placementPostcode: ELSEWHERE }))),
    withPostcodes(
      BEYOND_350,
      fails('a tenth more', 'PL_POST', withEpisodes({ homePostcode: HOME, placementPostcode: ELSEWHERE })),
    ),
    withPostcodes(
      AT_999_9,
      fails('999.9 miles', 'PL_POST', withEpisodes({ homePostcode: HOME, placementPostcode: ELSEWHERE })),
    ),
    placed(fails('in Shetland', 'PL_POST', withEpisodes({ homePostcode: HOME, placementPostcode: IN_SHETLAND }))),
    placed(passes('no home', withEpisodes({ placementPostcode: IN_SHETLAND }))),
  ],
});
