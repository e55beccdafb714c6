import { ELSEWHERE, IN_WALES, NEAR, placed } from '../../checking/example-places.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { carriedOver } from '../../checking/vocabulary/carried-over.ts';
import { placementLocation } from '../../checking/vocabulary/where-placed.ts';

const BEFORE = { startedOn: '2025-02-01', placementPostcode: NEAR };

/** An episode carried over from last year is within the authority, or outside it, as last year’s return tells. */
export const rule503J = ssda903Rule({
  code: '503J',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['DECOM', 'DEC', 'PL_POST'].flatMap((field) => [`Episodes.${field}`, `Episodes last year.${field}`]),
  needs: ['last-year', 'postcodes', 'authority'],
  wrong:
    'One of the first episode of this year and the one that was open at the end of last year is within the authority, and the other is not.',
  todo: 'Correct the postcode, or ask for last year’s return to be amended.',
  check(child, found, { postcodes, authority }) {
    const carried = carriedOver(child);
    if (carried === undefined) return;
    const { now, before } = carried;
    const [location, lastYears] = [now, before].map((each) => placementLocation(each, postcodes, authority));
    if (location !== lastYears) found(now.placementPostcode, before.placementPostcode);
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
      passes('outside in both', {
        episodes: { ...BEFORE, placementPostcode: IN_WALES },
        lastYear: { episodes: { ...BEFORE, placementPostcode: ELSEWHERE } },
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
