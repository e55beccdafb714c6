import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A reason stands with the decision it is of. */
export const aa1009ReasonWithoutDecisionAgainst = listRule({
  code: 'AA1009',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.decidedAgainstReason', 'adoptions.decidedAgainstOn'],
  wrong: 'There is a reason why the child is no longer to be adopted, and no date of the decision.',
  todo: 'Add the date, or take the reason out.',
  check({ decidedAgainstOn, decidedAgainstReason }, found) {
    if (!decidedAgainstReason.isBlank && decidedAgainstOn.isBlank) found(decidedAgainstOn, decidedAgainstReason);
  },
  examples: () => [
    passes('both are there', { adoptions: [{ decidedAgainstReason: 'RD1', decidedAgainstOn: '2025-05-01' }] }),
    passes('neither is there', { adoptions: [{}] }),
    fails('the first stands alone', 'adoptions.decidedAgainstOn', { adoptions: [{ decidedAgainstReason: 'RD1' }] }),
    fails('what stands there need not be readable', 'adoptions.decidedAgainstOn', {
      adoptions: [{ decidedAgainstReason: '?' }],
    }),
  ],
});
