import { ELSEWHERE, HOME, NEAR, NEXT_DOOR, placed } from '../../checking/example-places.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { carriedOver } from '../../checking/vocabulary/carried-over.ts';
import { areFarApart, placementDistance } from '../../checking/vocabulary/where-placed.ts';

const BEFORE = { startedOn: '2025-02-01', homePostcode: HOME, placementPostcode: NEAR };

/** An episode carried over from last year is as far from home as last year’s return tells, to a tenth of a mile. */
export const rule503G = ssda903Rule({
  code: '503G',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['DECOM', 'DEC', 'HOME_POST', 'PL_POST'].flatMap((field) => [
    `Episodes.${field}`,
    `Episodes last year.${field}`,
  ]),
  needs: ['last-year', 'postcodes'],
  wrong: 'The first episode of this year is not as far from home as the one that was open at the end of last year.',
  todo: 'Correct the postcode, or ask for last year’s return to be amended.',
  check(child, found, { postcodes }) {
    const carried = carriedOver(child);
    if (carried === undefined) return;
    const { now, before } = carried;
    if (!areFarApart(placementDistance(now, postcodes), placementDistance(before, postcodes))) return;
    found(now.placementPostcode, now.homePostcode, before.placementPostcode, before.homePostcode);
  },
  examples: () => [
    placed(passes('the same', { episodes: BEFORE, lastYear: { episodes: BEFORE } })),
    placed(
      fails('elsewhere now', 'PL_POST', {
        episodes: { ...BEFORE, placementPostcode: ELSEWHERE },
        lastYear: { episodes: BEFORE },
      }),
    ),
    placed(
      passes('a tenth of a mile is rounding', {
        episodes: { ...BEFORE, placementPostcode: NEXT_DOOR },
        lastYear: { episodes: BEFORE },
      }),
    ),
    placed(
      fails('no distance now', 'PL_POST', {
        episodes: { ...BEFORE, homePostcode: '' },
        lastYear: { episodes: BEFORE },
      }),
    ),
    placed(
      passes('last year’s had ended', {
        episodes: { ...BEFORE, startedOn: '2025-05-01', placementPostcode: ELSEWHERE },
        lastYear: { episodes: { ...BEFORE, endedOn: '2025-03-01' } },
      }),
    ),
    placed(passes('the child is new', { episodes: BEFORE })),
    placed(
      undecided('which was last cannot be read', 'DECOM', {
        episodes: BEFORE,
        lastYear: { episodes: [{ ...BEFORE, startedOn: 'soon' }, BEFORE] },
      }),
    ),
  ],
});
