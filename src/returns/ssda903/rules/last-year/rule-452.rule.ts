import { ELSEWHERE, NEAR, NEXT_DOOR, placed } from '../../checking/example-places.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { carriedOver } from '../../checking/vocabulary/carried-over.ts';
import { isSameCode } from '../../checking/vocabulary/same-value.ts';
import { placementAuthority } from '../../checking/vocabulary/where-placed.ts';

const BEFORE = { startedOn: '2025-02-01', reasonStarted: 'S', placementPostcode: NEAR };

/** An episode carried over from last year, begun for the same reason, is in the authority that last year’s return tells. */
export const rule452 = ssda903Rule({
  code: '452',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['DECOM', 'DEC', 'RNE', 'PL_POST'].flatMap((field) => [`Episodes.${field}`, `Episodes last year.${field}`]),
  needs: ['last-year', 'postcodes'],
  wrong: 'The first episode of this year is in another authority than the one that was open at the end of last year.',
  todo: 'Correct the postcode, or ask for last year’s return to be amended.',
  check(child, found, { postcodes }) {
    const carried = carriedOver(child);
    if (carried === undefined) return;
    const { now, before } = carried;
    const isMoved = placementAuthority(now, postcodes) !== placementAuthority(before, postcodes);
    if (isMoved && isSameCode(now.reasonStarted, before.reasonStarted))
      found(now.placementPostcode, before.placementPostcode);
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
      passes('another postcode of the same authority', {
        episodes: { ...BEFORE, placementPostcode: NEXT_DOOR },
        lastYear: { episodes: BEFORE },
      }),
    ),
    placed(
      passes('it began for another reason, so it is another', {
        episodes: { ...BEFORE, reasonStarted: 'P', placementPostcode: ELSEWHERE },
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
