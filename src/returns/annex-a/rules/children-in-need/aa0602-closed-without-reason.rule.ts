import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A case is closed for a reason. */
export const aa0602ClosedWithoutReason = listRule({
  code: 'AA0602',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.closedOn', 'childrenInNeed.closureReason'],
  wrong: 'The case is closed, and there is no reason.',
  todo: 'Record why it was closed.',
  check({ closedOn, closureReason }, found) {
    if (!closedOn.isBlank && closureReason.isBlank) found(closureReason, closedOn);
  },
  examples: () => [
    passes('both are there', { childrenInNeed: [{ closedOn: '2025-05-01', closureReason: 'RC7' }] }),
    passes('neither is there', { childrenInNeed: [{}] }),
    fails('the first stands alone', 'childrenInNeed.closureReason', { childrenInNeed: [{ closedOn: '2025-05-01' }] }),
    fails('what stands there need not be readable', 'childrenInNeed.closureReason', {
      childrenInNeed: [{ closedOn: '?' }],
    }),
  ],
});
