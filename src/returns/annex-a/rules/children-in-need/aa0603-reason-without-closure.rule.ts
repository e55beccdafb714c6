import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A reason for closure stands with a date of closure. */
export const aa0603ReasonWithoutClosure = listRule({
  code: 'AA0603',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.closureReason', 'childrenInNeed.closedOn'],
  wrong: 'There is a reason for closure, and the case is not closed.',
  todo: 'Add the date, or take the reason out.',
  check({ closedOn, closureReason }, found) {
    if (!closureReason.isBlank && closedOn.isBlank) found(closedOn, closureReason);
  },
  examples: () => [
    passes('both are there', { childrenInNeed: [{ closureReason: 'RC7', closedOn: '2025-05-01' }] }),
    passes('neither is there', { childrenInNeed: [{}] }),
    fails('the first stands alone', 'childrenInNeed.closedOn', { childrenInNeed: [{ closureReason: 'RC7' }] }),
    fails('what stands there need not be readable', 'childrenInNeed.closedOn', {
      childrenInNeed: [{ closureReason: '?' }],
    }),
  ],
});
