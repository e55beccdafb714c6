import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A reason for leaving care stands with the date. */
export const aa0805ReasonWithoutCeasing = listRule({
  code: 'AA0805',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.ceasedReason', 'childrenInCare.ceasedOn'],
  wrong: 'There is a reason why the child left care, and no date.',
  todo: 'Add the date, or take the reason out.',
  check({ ceasedOn, ceasedReason }, found) {
    if (!ceasedReason.isBlank && ceasedOn.isBlank) found(ceasedOn, ceasedReason);
  },
  examples: () => [
    passes('both are there', { childrenInCare: [{ ceasedReason: 'E2', ceasedOn: '2025-05-01' }] }),
    passes('neither is there', { childrenInCare: [{}] }),
    fails('the first stands alone', 'childrenInCare.ceasedOn', { childrenInCare: [{ ceasedReason: 'E2' }] }),
    fails('what stands there need not be readable', 'childrenInCare.ceasedOn', {
      childrenInCare: [{ ceasedReason: '?' }],
    }),
  ],
});
