import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { missingEnds } from '../../checking/vocabulary/decisions-to-place.ts';
import { isAdoption, isEndOfCare } from '../../checking/vocabulary/end-of-care.ts';
import { isAdoptive } from '../../checking/vocabulary/placements.ts';

const LEFT = { legalStatus: 'E1', placement: 'A6', reasonEnded: 'E4A' };

/** A child who left care from a placement for adoption, or from under a placement order, and was not adopted has an end of every decision with its reason. */
export const rule557 = ssda903Rule({
  code: '557',
  severity: 'error',
  from: '2024-25',
  over: 'episodes',
  reads: [
    'PlacedAdoption.DATE_PLACED_CEASED',
    'PlacedAdoption.REASON_PLACED_CEASED',
    'Episodes.PLACE',
    'Episodes.LS',
    'Episodes.REC',
  ],
  wrong:
    'The child left care without being adopted, but the end of the decision to place for adoption is not complete.',
  todo: 'Enter the day and the reason why the child should no longer be placed for adoption.',
  check(episode, found, { child }) {
    if (!isEndOfCare(episode) || isAdoption(episode)) return;
    if (!isCode(episode.legalStatus, 'E1') && !isAdoptive(episode)) return;
    for (const missing of missingEnds(child, episode)) found(missing, episode.legalStatus, episode.placement);
  },
  examples: () => [
    passes('both are there', { episodes: LEFT, placedForAdoption: { ceasedOn: '2025-05-01', reasonCeased: 'RD1' } }),
    fails('the reason is missing', 'REASON_PLACED_CEASED', {
      episodes: LEFT,
      placedForAdoption: { ceasedOn: '2025-05-01' },
    }),
    fails('both are missing', 'DATE_PLACED_CEASED', { episodes: LEFT, placedForAdoption: {} }),
    fails('there is no decision at all', 'REC', { episodes: LEFT }),
    fails('the placement was for adoption', 'DATE_PLACED_CEASED', {
      episodes: { ...LEFT, legalStatus: 'C2' },
      placedForAdoption: {},
    }),
    fails('there was an order', 'DATE_PLACED_CEASED', {
      episodes: { ...LEFT, placement: 'U4' },
      placedForAdoption: {},
    }),
    passes('there was neither', { episodes: { ...LEFT, legalStatus: 'C2', placement: 'U4' }, placedForAdoption: {} }),
    passes('a freeing order does not count since 2024-25', {
      episodes: { ...LEFT, legalStatus: 'D1', placement: 'U4' },
      placedForAdoption: {},
    }),
    passes('the child was adopted', { episodes: { ...LEFT, reasonEnded: 'E11' }, placedForAdoption: {} }),
    passes('care went on', { episodes: { ...LEFT, reasonEnded: 'X1' }, placedForAdoption: {} }),
    undecided('why care ended cannot be read', 'REC', {
      episodes: { ...LEFT, reasonEnded: 'E99' },
      placedForAdoption: {},
    }),
  ],
});
