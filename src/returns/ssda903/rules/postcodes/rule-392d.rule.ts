import { isCode } from '../../../engine/given.ts';
import { HOME, NEAR } from '../../checking/example-places.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { postcodeKey } from '../../specification/postcode.ts';

const AT_HOME = { homePostcode: HOME, placementPostcode: HOME };

/** A child is placed elsewhere than at home, unless with parents (P1). */
export const rule392d = ssda903Rule({
  code: '392d',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.HOME_POST', 'Episodes.PL_POST', 'Episodes.PLACE'],
  wrong: 'The placement has the postcode of the home, and the child is not placed with parents.',
  todo: 'Correct the postcode that is wrong, or the placement.',
  check({ homePostcode, placementPostcode, placement }, found) {
    if (homePostcode.isBlank || postcodeKey(homePostcode.text) !== postcodeKey(placementPostcode.text)) return;
    if (!isCode(placement, 'P1')) found(placementPostcode, homePostcode, placement);
  },
  examples: () => [
    passes('elsewhere', withEpisodes({ homePostcode: HOME, placementPostcode: NEAR, placement: 'U4' })),
    passes('with parents', withEpisodes({ ...AT_HOME, placement: 'P1' })),
    fails('in foster care at home', 'PL_POST', withEpisodes({ ...AT_HOME, placement: 'U4' })),
    fails(
      'spaces and case are spelling',
      'PL_POST',
      withEpisodes({ ...AT_HOME, homePostcode: 'hr11aa', placement: 'U4' }),
    ),
    passes('none is told', withEpisodes({ placement: 'U4' })),
    undecided('the placement is no code', 'PLACE', withEpisodes({ ...AT_HOME, placement: 'P9' })),
  ],
});
