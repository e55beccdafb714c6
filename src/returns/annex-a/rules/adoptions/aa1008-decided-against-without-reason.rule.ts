import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A decision is reversed for a reason. */
export const aa1008DecidedAgainstWithoutReason = listRule({
  code: 'AA1008',
  severity: 'error',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.decidedAgainstOn', 'adoptions.decidedAgainstReason'],
  wrong: 'The child is no longer to be adopted, and there is no reason.',
  todo: 'Record why.',
  check({ decidedAgainstOn, decidedAgainstReason }, found) {
    if (!decidedAgainstOn.isBlank && decidedAgainstReason.isBlank) found(decidedAgainstReason, decidedAgainstOn);
  },
  examples: () => [
    passes('both are there', { adoptions: [{ decidedAgainstOn: '2025-05-01', decidedAgainstReason: 'RD1' }] }),
    passes('neither is there', { adoptions: [{}] }),
    fails('the first stands alone', 'adoptions.decidedAgainstReason', {
      adoptions: [{ decidedAgainstOn: '2025-05-01' }],
    }),
    fails('what stands there need not be readable', 'adoptions.decidedAgainstReason', {
      adoptions: [{ decidedAgainstOn: '?' }],
    }),
  ],
});
