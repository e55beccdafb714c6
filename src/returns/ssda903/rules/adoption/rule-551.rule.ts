import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { decisionDays } from '../../checking/vocabulary/decisions-to-place.ts';
import { isAdoptive } from '../../checking/vocabulary/placements.ts';

/** A child placed for adoption has a day on which it was decided that they should be. */
export const rule551 = ssda903Rule({
  code: '551',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['PlacedAdoption.DATE_PLACED', 'Episodes.PLACE'],
  wrong: 'The child was placed for adoption, but there is no day of the decision.',
  todo: 'Enter the day of the decision that the child should be placed for adoption.',
  check(episode, found, { child }) {
    if (isAdoptive(episode) && decisionDays(child).length === 0) found(episode.placement);
  },
  examples: () => [
    passes('there is a decision', { episodes: { placement: 'A3' }, placedForAdoption: { decidedOn: '2025-05-01' } }),
    fails('there is none', 'PLACE', { episodes: { placement: 'A3' } }),
    fails('it has no day', 'PLACE', { episodes: { placement: 'A6' }, placedForAdoption: {} }),
    fails('each such placement is told', ['PLACE', 'PLACE'], { episodes: [{ placement: 'A4' }, { placement: 'A6' }] }),
    passes('the placement is none for adoption', { episodes: { placement: 'U4' } }),
    passes('a day that cannot be read is one', {
      episodes: { placement: 'A3' },
      placedForAdoption: { decidedOn: 'May' },
    }),
    undecided('the placement cannot be read', 'PLACE', { episodes: { placement: 'A9' } }),
  ],
});
