import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A visit under the plan says whether the child was seen alone. */
export const aa0706VisitWithoutSeenAlone = listRule({
  code: 'AA0706',
  severity: 'error',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.lastVisitOn', 'protectionPlans.seenAlone'],
  wrong: 'There is a visit, and it is not said whether the child was seen alone.',
  todo: 'Record whether the child was seen alone.',
  check({ lastVisitOn, seenAlone }, found) {
    if (!lastVisitOn.isBlank && seenAlone.isBlank) found(seenAlone, lastVisitOn);
  },
  examples: () => [
    passes('both are there', { protectionPlans: [{ lastVisitOn: '2025-05-01', seenAlone: 'Yes' }] }),
    passes('neither is there', { protectionPlans: [{}] }),
    fails('the first stands alone', 'protectionPlans.seenAlone', { protectionPlans: [{ lastVisitOn: '2025-05-01' }] }),
    fails('what stands there need not be readable', 'protectionPlans.seenAlone', {
      protectionPlans: [{ lastVisitOn: '?' }],
    }),
  ],
});
