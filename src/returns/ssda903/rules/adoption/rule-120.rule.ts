import { fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** Why a decision to place for adoption ended is told by a code of the year, when it is told. */
export const rule120 = ssda903Rule({
  code: '120',
  severity: 'error',
  from: '2022-23',
  over: 'placedForAdoption',
  reads: ['PlacedAdoption.REASON_PLACED_CEASED'],
  wrong: 'The reason why the child should no longer be placed for adoption is no code of this year.',
  todo: 'Enter one of the codes RD1 to RD4.',
  check({ reasonCeased }, found) {
    if (reasonCeased.fault !== undefined) found(reasonCeased);
  },
  examples: () => [
    passes('RD1 is a code', { placedForAdoption: { reasonCeased: 'RD1' } }),
    passes('case is only spelling', { placedForAdoption: { reasonCeased: 'rd4' } }),
    passes('the decision stands', { placedForAdoption: {} }),
    fails('RD5 is none', 'REASON_PLACED_CEASED', { placedForAdoption: { reasonCeased: 'RD5' } }),
  ],
});
