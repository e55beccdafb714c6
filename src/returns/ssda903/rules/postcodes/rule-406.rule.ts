import { HOME, NEAR, NOWHERE, placed } from '../../checking/example-places.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOrWasUasc } from '../../checking/vocabulary/is-or-was-uasc.ts';
import { placementDistance } from '../../checking/vocabulary/where-placed.ts';

const PLACED = { homePostcode: HOME, placementPostcode: NEAR };

/** A child who is or was unaccompanied has no distance from home: there is no home to tell a postcode of. */
export const rule406 = ssda903Rule({
  code: '406',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.HOME_POST', 'Episodes.PL_POST', 'Header.UASC', 'Header last year.UASC'],
  needs: ['last-year', 'postcodes'],
  wrong: 'The child is or was unaccompanied, and there is a distance from home.',
  todo: 'Take the postcode of the home out, or correct whether the child is or was unaccompanied.',
  check(episode, found, { child, postcodes }) {
    if (placementDistance(episode, postcodes) === undefined || !isOrWasUasc(child)) return;
    found(episode.homePostcode, episode.placementPostcode, child.isUasc);
  },
  examples: () => [
    placed(fails('unaccompanied', 'HOME_POST', { episodes: PLACED, uasc: {} })),
    placed(fails('unaccompanied last year', 'HOME_POST', { episodes: PLACED, lastYear: { headers: {}, uasc: {} } })),
    placed(passes('no home', { episodes: { placementPostcode: NEAR }, uasc: {} })),
    placed(passes('a home of no table', { episodes: { ...PLACED, homePostcode: NOWHERE }, uasc: {} })),
    placed(passes('not unaccompanied', withEpisodes(PLACED))),
    placed(undecided('the marker is no code', 'UASC', { headers: { uasc: '7' }, episodes: PLACED })),
  ],
});
