import { HOME, NEAR } from '../../checking/example-places.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isOrWasUasc } from '../../checking/vocabulary/is-or-was-uasc.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';

const PLACED = { homePostcode: HOME, placementPostcode: NEAR, legalStatus: 'C2' };

/** The postcodes of home and placement are told, short breaks and children who are or were unaccompanied apart. */
export const rule392b = ssda903Rule({
  code: '392b',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.HOME_POST', 'Episodes.PL_POST', 'Episodes.LS', 'Header.UASC', 'Header last year.UASC'],
  needs: ['last-year'],
  wrong: 'The postcode of the home or of the placement is missing.',
  todo: 'Enter the postcode.',
  check(episode, found, { child }) {
    const { homePostcode, placementPostcode } = episode;
    const [lacking, ...others] = [homePostcode, placementPostcode].filter(({ isBlank }) => isBlank);
    if (lacking !== undefined && !isRespite(episode) && !isOrWasUasc(child)) found(lacking, ...others);
  },
  examples: () => [
    passes('both are told', withEpisodes(PLACED)),
    fails('no home', 'HOME_POST', withEpisodes({ ...PLACED, homePostcode: '' })),
    fails('no placement', 'PL_POST', withEpisodes({ ...PLACED, placementPostcode: '' })),
    fails('neither, said once', 'HOME_POST', withEpisodes({ legalStatus: 'C2' })),
    passes('short breaks are apart', withEpisodes({ legalStatus: 'V4' })),
    passes('unaccompanied', { episodes: { legalStatus: 'C2' }, uasc: {} }),
    passes('unaccompanied last year', { episodes: { legalStatus: 'C2' }, lastYear: { headers: {}, uasc: {} } }),
    fails('not unaccompanied in either', 'HOME_POST', { episodes: { legalStatus: 'C2' }, lastYear: { headers: {} } }),
    undecided('the legal status is no code', 'LS', withEpisodes({ legalStatus: 'C9' })),
  ],
});
