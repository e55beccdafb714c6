import { isAfter } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { adoptivePlacementOf } from '../../checking/vocabulary/adoptive-placement.ts';
import { isAdoptive } from '../../checking/vocabulary/placements.ts';

const PLACED = { startedOn: '2025-06-01', reasonStarted: 'P', placement: 'A6' };

/**
 * Adoption was decided on or before the day the child was placed for it: the day the latest placement for adoption
 * began, whatever legal status changed in its course [K]. An earlier placement that came to nothing had a decision of
 * its own.
 */
export const rule521 = ssda903Rule({
  code: '521',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.DATE_INT', 'Episodes.DECOM', 'Episodes.RNE', 'Episodes.PLACE'],
  wrong: 'Adoption was decided after the child was placed for it.',
  todo: 'Correct the day of the decision, or the start of the placement.',
  check({ decidedOn }, found, { child }) {
    if (decidedOn.isBlank) return;
    const last = child.episodesInOrder.findLast(isAdoptive);
    const placed = last === undefined ? undefined : adoptivePlacementOf(child, last);
    if (placed !== undefined && isAfter(decidedOn, placed.startedOn)) found(decidedOn, placed.startedOn);
  },
  examples: () => [
    passes('it was decided the day before', placedInJune('2025-05-31')),
    passes('it was decided that day', placedInJune('2025-06-01')),
    fails('it was decided the day after', 'DATE_INT', placedInJune('2025-06-02')),
    passes('there is no decision', placedInJune('')),
    passes('the child was not placed for adoption', {
      episodes: { ...PLACED, placement: 'U4' },
      adoptions: { decidedOn: '2025-06-02' },
    }),
    passes('an earlier placement with other carers came to nothing', {
      episodes: [{ ...PLACED, startedOn: '2025-04-01', endedOn: '2025-06-01', reasonEnded: 'X1' }, PLACED],
      adoptions: { decidedOn: '2025-05-01' },
    }),
    fails('only the legal status changed', 'DATE_INT', {
      episodes: [
        { ...PLACED, startedOn: '2025-04-01' },
        { ...PLACED, reasonStarted: 'L' },
      ],
      adoptions: { decidedOn: '2025-05-01' },
    }),
    undecided('a start cannot be read', 'DECOM', {
      episodes: { ...PLACED, startedOn: 'June' },
      adoptions: { decidedOn: '2025-06-02' },
    }),
    passes('without a decision no start is asked for', { episodes: { ...PLACED, startedOn: 'June' }, adoptions: {} }),
  ],
});

function placedInJune(decidedOn: string) {
  return { episodes: PLACED, adoptions: { decidedOn } };
}
