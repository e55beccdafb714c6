import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decidedOnlyAfter } from '../../checking/vocabulary/decisions-to-place.ts';
import { isAdoptive } from '../../checking/vocabulary/placements.ts';

/**
 * That the child should be placed for adoption was decided on or before the day on which the placement began. Of several
 * decisions one must have been [K]: an earlier placement may have come to nothing.
 */
export const rule552 = ssda903Rule({
  code: '552',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['PlacedAdoption.DATE_PLACED', 'Episodes.DECOM', 'Episodes.PLACE'],
  wrong: 'The child was placed for adoption before it was decided that they should be.',
  todo: 'Correct the day of the decision, or the start of the placement.',
  check(episode, found, { child }) {
    if (!isAdoptive(episode)) return;
    const [late, ...others] = decidedOnlyAfter(child, episode.startedOn);
    if (late !== undefined) found(late, episode.startedOn, ...others);
  },
  examples: () => [
    passes('it was decided the day before', placedInJune('2025-05-31')),
    passes('it was decided that day', placedInJune('2025-06-01')),
    fails('it was decided the day after', 'DATE_PLACED', placedInJune('2025-06-02')),
    passes('one of two was decided before', placedInJune('2025-06-02', '2025-05-31')),
    fails('neither of two was', 'DATE_PLACED', placedInJune('2025-06-02', '2025-06-03')),
    passes('there is no decision', placedInJune()),
    passes('it has no day', placedInJune('')),
    passes('the placement is none for adoption', {
      episodes: { startedOn: '2025-06-01', placement: 'U4' },
      placedForAdoption: { decidedOn: '2025-06-02' },
    }),
    passes('one was decided before, whatever cannot be read', placedInJune('June', '2025-05-31')),
    undecided('the decision cannot be read', 'DATE_PLACED', placedInJune('June')),
  ],
});

function placedInJune(...days: readonly string[]) {
  return {
    episodes: { startedOn: '2025-06-01', placement: 'A6' },
    placedForAdoption: days.map((decidedOn) => ({ decidedOn })),
  };
}
