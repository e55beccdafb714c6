import { isAfter } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { adoptivePlacementOf } from '../../checking/vocabulary/adoptive-placement.ts';
import { isAdoption } from '../../checking/vocabulary/end-of-care.ts';

const PLACED = { startedOn: '2025-06-01', reasonStarted: 'P', placement: 'A5' };

/**
 * Child and adopters were matched on or before the day the child was placed with them: the day on which the placement
 * began that ended in adoption, whatever legal status changed in its course [K].
 */
export const rule331 = ssda903Rule({
  code: '331',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['AD1.DATE_MATCH', 'Episodes.DECOM', 'Episodes.RNE', 'Episodes.PLACE', 'Episodes.REC'],
  wrong: 'The child was matched with the adopters after being placed with them.',
  todo: 'Correct the day of the match, or the start of the placement.',
  check({ matchedOn }, found, { child }) {
    if (matchedOn.isBlank) return;
    const adopted = child.episodesInOrder.findLast(isAdoption);
    const placed = adopted === undefined ? undefined : adoptivePlacementOf(child, adopted);
    if (placed !== undefined && isAfter(matchedOn, placed.startedOn)) found(matchedOn, placed.startedOn);
  },
  examples: () => [
    passes('it was the day before', adoptedFromJune('2025-05-31')),
    passes('it was on the day', adoptedFromJune('2025-06-01')),
    fails('it was the day after', 'DATE_MATCH', adoptedFromJune('2025-06-02')),
    passes('there is no match', adoptedFromJune('')),
    passes('the child was not adopted', { episodes: PLACED, adoptions: { matchedOn: '2025-06-02' } }),
    fails('only the legal status changed', 'DATE_MATCH', {
      episodes: [
        { ...PLACED, endedOn: '2025-08-01', reasonEnded: 'X1' },
        { ...PLACED, startedOn: '2025-08-01', reasonStarted: 'L', reasonEnded: 'E11' },
      ],
      adoptions: { matchedOn: '2025-07-01' },
    }),
    undecided('the match cannot be read', 'DATE_MATCH', adoptedFromJune('June')),
    undecided('the start cannot be read', 'DECOM', {
      episodes: { ...PLACED, startedOn: 'June', reasonEnded: 'E12' },
      adoptions: { matchedOn: '2025-06-02' },
    }),
    passes('without a match no start is asked for', {
      episodes: { ...PLACED, startedOn: 'June', reasonEnded: 'E12' },
      adoptions: {},
    }),
  ],
});

function adoptedFromJune(matchedOn: string) {
  return { episodes: { ...PLACED, reasonEnded: 'E12' }, adoptions: { matchedOn } };
}
