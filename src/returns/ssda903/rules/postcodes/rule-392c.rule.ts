import { HOME, NEAR, NOWHERE, placed } from '../../checking/example-places.ts';
import { fails, passes, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isPostcodeKnown } from '../../checking/vocabulary/where-placed.ts';

/** A postcode that is told is a real one. Its form alone does not say so, so this needs the table. */
export const rule392c = ssda903Rule({
  code: '392c',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.HOME_POST', 'Episodes.PL_POST'],
  needs: ['postcodes'],
  wrong: 'There is no such postcode in the table.',
  todo: 'Correct the postcode, or load a newer table if it is new.',
  check({ homePostcode, placementPostcode }, found, { postcodes }) {
    for (const cell of [homePostcode, placementPostcode])
      if (!cell.isBlank && !isPostcodeKnown(cell, postcodes)) found(cell);
  },
  examples: () => [
    placed(passes('both are real', withEpisodes({ homePostcode: HOME, placementPostcode: NEAR }))),
    placed(passes('spaces and case are spelling', withEpisodes({ homePostcode: 'hr11aa', placementPostcode: NEAR }))),
    placed(passes('none is told', withEpisodes({}))),
    placed(fails('a home nowhere', 'HOME_POST', withEpisodes({ homePostcode: NOWHERE, placementPostcode: NEAR }))),
    placed(fails('half a postcode', 'PL_POST', withEpisodes({ homePostcode: HOME, placementPostcode: 'HR2' }))),
    placed(
      fails(
        'both, each told',
        ['HOME_POST', 'PL_POST'],
        withEpisodes({ homePostcode: '-', placementPostcode: NOWHERE }),
      ),
    ),
  ],
});
