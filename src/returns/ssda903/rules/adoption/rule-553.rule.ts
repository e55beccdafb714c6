import { isCode } from '../../../engine/given.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { stands } from '../../checking/vocabulary/decisions-to-place.ts';

/**
 * A child under a placement order has a decision that they should be placed for adoption; while the order runs the
 * decision stands. Where there are several, one of them must stand [K].
 */
export const rule553 = ssda903Rule({
  code: '553',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.LS', 'Episodes.DEC', 'PlacedAdoption.DATE_PLACED_CEASED', 'PlacedAdoption.REASON_PLACED_CEASED'],
  wrong:
    'There is a placement order, but no decision that the child should be placed for adoption, or none that stands.',
  todo: 'Enter the decision, take out its end while the order runs, or correct the legal status.',
  check({ legalStatus, endedOn }, found, { child: { placedForAdoption } }) {
    if (!isCode(legalStatus, 'E1')) return;
    const last = placedForAdoption.at(-1);
    if (last === undefined) found(legalStatus);
    else if (endedOn.isBlank && !placedForAdoption.some(stands))
      found(last.ceasedOn.isBlank ? last.reasonCeased : last.ceasedOn, legalStatus);
  },
  examples: () => [
    passes('there is a decision', { episodes: { legalStatus: 'E1' }, placedForAdoption: { decidedOn: '2025-05-01' } }),
    fails('there is none', 'LS', { episodes: { legalStatus: 'E1' } }),
    fails('it ended while the order runs', 'DATE_PLACED_CEASED', {
      episodes: { legalStatus: 'E1' },
      placedForAdoption: { ceasedOn: '2025-06-01' },
    }),
    fails('it has a reason for its end', 'REASON_PLACED_CEASED', {
      episodes: { legalStatus: 'E1' },
      placedForAdoption: { reasonCeased: 'RD1' },
    }),
    passes('the order ended too', {
      episodes: { legalStatus: 'E1', endedOn: '2025-06-01' },
      placedForAdoption: { ceasedOn: '2025-06-01', reasonCeased: 'RD1' },
    }),
    passes('an earlier one ended and another stands', {
      episodes: { legalStatus: 'E1' },
      placedForAdoption: [{ ceasedOn: '2025-06-01', reasonCeased: 'RD1' }, { decidedOn: '2025-07-01' }],
    }),
    passes('the legal status is another', { episodes: { legalStatus: 'C2' } }),
    undecided('the legal status cannot be read', 'LS', { episodes: { legalStatus: 'E9' } }),
    fails('the last of two is told', 'REASON_PLACED_CEASED', {
      episodes: { legalStatus: 'E1' },
      placedForAdoption: [{ ceasedOn: '2025-06-01' }, { reasonCeased: 'RD1' }],
    }),
  ],
});
