import { HOME, IN_BELFAST, NEAR, NOWHERE, placed } from '../../checking/example-places.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOrWasUasc } from '../../checking/vocabulary/is-or-was-uasc.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';
import { isPostcodeKnown } from '../../checking/vocabulary/where-placed.ts';

const PLACED = { homePostcode: HOME, placementPostcode: NEAR, legalStatus: 'C2' };

/** How far a child is placed from home is known, short breaks and children who are or were unaccompanied apart. */
export const rule392a = ssda903Rule({
  code: '392a',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.HOME_POST', 'Episodes.PL_POST', 'Episodes.LS', 'Header.UASC', 'Header last year.UASC'],
  needs: ['last-year', 'postcodes'],
  wrong: 'The distance from home to the placement is not known: a postcode is missing, or is in no table.',
  todo: 'Enter or correct the postcode.',
  check(episode, found, { child, postcodes }) {
    const { homePostcode, placementPostcode } = episode;
    const [lacking, ...others] = [homePostcode, placementPostcode].filter((cell) => !isPostcodeKnown(cell, postcodes));
    if (lacking !== undefined && !isRespite(episode) && !isOrWasUasc(child)) found(lacking, ...others);
  },
  examples: () => [
    placed(passes('both are known', withEpisodes(PLACED))),
    placed(fails('no home', 'HOME_POST', withEpisodes({ ...PLACED, homePostcode: '' }))),
    placed(fails('a placement of no table', 'PL_POST', withEpisodes({ ...PLACED, placementPostcode: NOWHERE }))),
    placed(fails('neither, said once', 'HOME_POST', withEpisodes({ legalStatus: 'C2' }))),
    placed(passes('known, though on another grid', withEpisodes({ ...PLACED, placementPostcode: IN_BELFAST }))),
    placed(passes('short breaks are apart', withEpisodes({ legalStatus: 'V3' }))),
    placed(passes('unaccompanied', { episodes: { legalStatus: 'C2' }, uasc: {} })),
    placed(passes('unaccompanied last year', { episodes: { legalStatus: 'C2' }, lastYear: { headers: {}, uasc: {} } })),
    placed(
      fails('not unaccompanied in either', 'HOME_POST', { episodes: { legalStatus: 'C2' }, lastYear: { headers: {} } }),
    ),
    placed(undecided('the legal status is no code', 'LS', withEpisodes({ legalStatus: 'C9' }))),
    placed(undecided('the marker is no code', 'UASC', { headers: { uasc: '7' }, episodes: { legalStatus: 'C2' } })),
  ],
});
