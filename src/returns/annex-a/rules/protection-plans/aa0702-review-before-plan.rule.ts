import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A plan is reviewed after it starts. */
export const aa0702ReviewBeforePlan = listRule({
  code: 'AA0702',
  severity: 'error',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.startedOn', 'protectionPlans.lastReviewOn'],
  wrong: 'The latest review conference is before the plan starts.',
  todo: 'Correct the date, or leave it empty until the first review.',
  check({ lastReviewOn, startedOn }, found) {
    if (isBefore(lastReviewOn, startedOn)) found(lastReviewOn, startedOn);
  },
  examples: () => [
    passes('both are on one day', { protectionPlans: [{ startedOn: '2025-05-02', lastReviewOn: '2025-05-02' }] }),
    passes('the later is not there', { protectionPlans: [{ startedOn: '2025-05-02' }] }),
    fails('it is the day before', 'protectionPlans.lastReviewOn', {
      protectionPlans: [{ startedOn: '2025-05-02', lastReviewOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'protectionPlans.startedOn', {
      protectionPlans: [{ startedOn: 'May', lastReviewOn: '2025-05-01' }],
    }),
  ],
});
