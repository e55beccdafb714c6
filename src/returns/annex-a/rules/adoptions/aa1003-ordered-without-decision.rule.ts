import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A court makes a placement order because the authority decided for adoption. */
export const aa1003OrderedWithoutDecision = listRule({
  code: 'AA1003',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.placementOrderOn', 'adoptions.decidedOn'],
  wrong: 'There is a placement order, and no decision for adoption.',
  todo: 'Add the date of the decision.',
  check({ decidedOn, placementOrderOn }, found) {
    if (!placementOrderOn.isBlank && decidedOn.isBlank) found(decidedOn, placementOrderOn);
  },
  examples: () => [
    passes('both are there', { adoptions: [{ placementOrderOn: '2025-05-01', decidedOn: '2025-05-01' }] }),
    passes('neither is there', { adoptions: [{}] }),
    fails('the first stands alone', 'adoptions.decidedOn', { adoptions: [{ placementOrderOn: '2025-05-01' }] }),
    fails('what stands there need not be readable', 'adoptions.decidedOn', { adoptions: [{ placementOrderOn: '?' }] }),
  ],
});
