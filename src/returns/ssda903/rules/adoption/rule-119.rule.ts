import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** The day on which a decision to place for adoption ended and the reason go together. */
export const rule119 = ssda903Rule({
  code: '119',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.DATE_PLACED_CEASED', 'PlacedAdoption.REASON_PLACED_CEASED'],
  wrong: 'Of the end of the decision to place for adoption, the day or the reason is there without the other.',
  todo: 'Enter the one that is missing, or take the other out when the decision stands.',
  check({ ceasedOn, reasonCeased }, found) {
    if (ceasedOn.isBlank && !reasonCeased.isBlank) found(ceasedOn, reasonCeased);
    if (reasonCeased.isBlank && !ceasedOn.isBlank) found(reasonCeased, ceasedOn);
  },
  examples: () => [
    passes('both are there', { placedForAdoption: { ceasedOn: '2025-05-01', reasonCeased: 'RD1' } }),
    passes('neither is', { placedForAdoption: { decidedOn: '2025-05-01' } }),
    fails('there is no reason', 'REASON_PLACED_CEASED', { placedForAdoption: { ceasedOn: '2025-05-01' } }),
    fails('there is no day', 'DATE_PLACED_CEASED', { placedForAdoption: { reasonCeased: 'RD1' } }),
    passes('what cannot be read is there', { placedForAdoption: { ceasedOn: 'May', reasonCeased: 'RD9' } }),
  ],
});
