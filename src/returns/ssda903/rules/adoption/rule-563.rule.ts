import { filledOf } from '../../../engine/given.ts';
import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The end of a decision to place for adoption, or the reason for it, goes with a day on which it was decided. */
export const rule563 = ssda903Rule({
  code: '563',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.DATE_PLACED', 'PlacedAdoption.DATE_PLACED_CEASED', 'PlacedAdoption.REASON_PLACED_CEASED'],
  wrong: 'The decision to place for adoption ended, but there is no day on which it was made.',
  todo: 'Enter the day of the decision.',
  check(decision, found) {
    const [end] = filledOf([decision.ceasedOn, decision.reasonCeased]);
    if (end !== undefined && decision.decidedOn.isBlank) found(decision.decidedOn, end);
  },
  examples: () => [
    passes('there is a day', { placedForAdoption: { decidedOn: '2025-05-01', ceasedOn: '2025-06-01' } }),
    fails('there is none', 'DATE_PLACED', { placedForAdoption: { ceasedOn: '2025-06-01', reasonCeased: 'RD1' } }),
    fails('there is only a reason', 'DATE_PLACED', { placedForAdoption: { reasonCeased: 'RD1' } }),
    passes('nothing is told', { placedForAdoption: {} }),
    passes('a day that cannot be read is one', { placedForAdoption: { decidedOn: 'May', ceasedOn: '2025-06-01' } }),
  ],
});
