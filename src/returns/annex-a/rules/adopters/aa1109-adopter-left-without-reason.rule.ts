import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** An adopter leaves the process for a reason. */
export const aa1109AdopterLeftWithoutReason = listRule({
  code: 'AA1109',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.leftOn', 'adopters.leftReason'],
  wrong: 'The adopter left the process, and there is no reason.',
  todo: 'Record why.',
  check({ leftOn, leftReason }, found) {
    if (!leftOn.isBlank && leftReason.isBlank) found(leftReason, leftOn);
  },
  examples: () => [
    passes('both are there', { adopters: [{ leftOn: '2025-05-01', leftReason: 'Withdrew' }] }),
    passes('neither is there', { adopters: [{}] }),
    fails('the first stands alone', 'adopters.leftReason', { adopters: [{ leftOn: '2025-05-01' }] }),
    fails('what stands there need not be readable', 'adopters.leftReason', { adopters: [{ leftOn: '?' }] }),
  ],
});
