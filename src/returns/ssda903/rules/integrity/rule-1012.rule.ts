import type { TextCell } from '../../../engine/cell.ts';
import type { ReturnChild } from '../../checking/return-child.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A child without episodes in the year has no rows but in the header, among care leavers and among the unaccompanied, whom 1014 asks about. That social workers and deprivations of liberty belong to children with episodes is [K]. Reads whichever of the tables were given. */
export const rule1012 = ssda903Rule({
  code: '1012',
  severity: 'error',
  from: '2022-23',

  over: 'child',
  reads: ['Episodes.CHILD'],

  wrong: 'The child has no episode in the year, but a row in a table that is only for children who have.',
  todo: 'Add the episodes, or take the row out.',
  check(child, found) {
    if (child.episodes.length > 0) return;
    for (const row of rowsOfChildrenInCare(child)) found(row.child);
  },
  examples: () => [
    passes('there is an episode', { episodes: {}, reviews: {} }),
    passes('a care leaver', { leavers: {} }),
    fails('a review without', 'CHILD', { reviews: {} }),
    fails('a social worker without', 'CHILD', { workers: {} }),
    fails('a deprivation of liberty without', 'CHILD', { deprivations: {} }),
    fails('each row is told', ['CHILD', 'CHILD', 'CHILD'], { placedForAdoption: {}, missing: {}, outcomes: {} }),
  ],
});

function rowsOfChildrenInCare(child: ReturnChild): readonly { readonly child: TextCell }[] {
  const { placedForAdoption, missing, reviews, adoptions, previousPermanence, outcomes, workers, deprivations } = child;
  return [
    ...[...placedForAdoption, ...missing, ...reviews, ...adoptions],
    ...[...previousPermanence, ...outcomes, ...workers, ...deprivations],
  ];
}
