import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A reason stands with the day the adopter left. */
export const aa1110AdopterReasonWithoutLeaving = listRule({
  code: 'AA1110',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.leftReason', 'adopters.leftOn'],
  wrong: 'There is a reason for leaving the process, and no date.',
  todo: 'Add the date, or take the reason out.',
  check({ leftOn, leftReason }, found) {
    if (!leftReason.isBlank && leftOn.isBlank) found(leftOn, leftReason);
  },
  examples: () => [
    passes('both are there', { adopters: [{ leftReason: 'Withdrew', leftOn: '2025-05-01' }] }),
    passes('neither is there', { adopters: [{}] }),
    fails('the first stands alone', 'adopters.leftOn', { adopters: [{ leftReason: 'Withdrew' }] }),
    fails('what stands there need not be readable', 'adopters.leftOn', { adopters: [{ leftReason: '?' }] }),
  ],
});
