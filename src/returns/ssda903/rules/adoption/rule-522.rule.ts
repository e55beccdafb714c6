import { isAfter } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A decision that the child should be placed for adoption was made on or before the day it ended. */
export const rule522 = ssda903Rule({
  code: '522',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.DATE_PLACED', 'PlacedAdoption.DATE_PLACED_CEASED'],
  wrong: 'The decision that the child should be placed for adoption ended before it was made.',
  todo: 'Correct one of the two days.',
  check({ decidedOn, ceasedOn }, found) {
    if (isAfter(decidedOn, ceasedOn)) found(decidedOn, ceasedOn);
  },
  examples: () => [
    passes('it ended the day after', { placedForAdoption: { decidedOn: '2025-05-01', ceasedOn: '2025-05-02' } }),
    passes('it ended that day', { placedForAdoption: { decidedOn: '2025-05-01', ceasedOn: '2025-05-01' } }),
    fails('it ended the day before', 'DATE_PLACED', {
      placedForAdoption: { decidedOn: '2025-05-01', ceasedOn: '2025-04-30' },
    }),
    passes('it stands', { placedForAdoption: { decidedOn: '2025-05-01' } }),
    passes('it has no day', { placedForAdoption: { ceasedOn: '2025-05-01' } }),
    undecided('its end cannot be read', 'DATE_PLACED_CEASED', {
      placedForAdoption: { decidedOn: '2025-05-01', ceasedOn: 'April' },
    }),
  ],
});
