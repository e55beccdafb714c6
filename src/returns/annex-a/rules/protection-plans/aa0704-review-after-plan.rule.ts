import { isAfter } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A plan is reviewed last on or before the day it ends. */
export const aa0704ReviewAfterPlan = listRule({
  code: 'AA0704',
  severity: 'error',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.lastReviewOn', 'protectionPlans.endedOn'],
  wrong: 'The latest review conference is after the plan ended.',
  todo: 'Correct one of the two dates.',
  check({ endedOn, lastReviewOn }, found) {
    if (isAfter(lastReviewOn, endedOn)) found(lastReviewOn, endedOn);
  },
  examples: () => [
    passes('the review ended it', { protectionPlans: [{ lastReviewOn: '2025-05-01', endedOn: '2025-05-01' }] }),
    passes('the plan is open', { protectionPlans: [{ lastReviewOn: '2025-05-01' }] }),
    fails('it is the day after', 'protectionPlans.lastReviewOn', {
      protectionPlans: [{ lastReviewOn: '2025-05-02', endedOn: '2025-05-01' }],
    }),
    undecided('the end cannot be read', 'protectionPlans.endedOn', {
      protectionPlans: [{ lastReviewOn: '2025-05-02', endedOn: '?' }],
    }),
  ],
});
