import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child ceases to be looked after for a reason. */
export const aa0804CeasedWithoutReason = listRule({
  code: 'AA0804',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.ceasedOn', 'childrenInCare.ceasedReason'],
  wrong: 'The child ceased to be looked after, and there is no reason.',
  todo: 'Record why the child left care.',
  check({ ceasedOn, ceasedReason }, found) {
    if (!ceasedOn.isBlank && ceasedReason.isBlank) found(ceasedReason, ceasedOn);
  },
  examples: () => [
    passes('both are there', { childrenInCare: [{ ceasedOn: '2025-05-01', ceasedReason: 'E2' }] }),
    passes('neither is there', { childrenInCare: [{}] }),
    fails('the first stands alone', 'childrenInCare.ceasedReason', { childrenInCare: [{ ceasedOn: '2025-05-01' }] }),
    fails('what stands there need not be readable', 'childrenInCare.ceasedReason', {
      childrenInCare: [{ ceasedOn: '?' }],
    }),
  ],
});
