import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A visit under the plan is made after it starts. */
export const aa0703VisitBeforePlan = listRule({
  code: 'AA0703',
  severity: 'query',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.startedOn', 'protectionPlans.lastVisitOn'],
  wrong: 'The last statutory visit is before the plan starts.',
  todo: 'Correct the date, or leave it empty until the first visit.',
  check({ lastVisitOn, startedOn }, found) {
    if (isBefore(lastVisitOn, startedOn)) found(lastVisitOn, startedOn);
  },
  examples: () => [
    passes('both are on one day', { protectionPlans: [{ startedOn: '2025-05-02', lastVisitOn: '2025-05-02' }] }),
    passes('the later is not there', { protectionPlans: [{ startedOn: '2025-05-02' }] }),
    fails('it is the day before', 'protectionPlans.lastVisitOn', {
      protectionPlans: [{ startedOn: '2025-05-02', lastVisitOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'protectionPlans.startedOn', {
      protectionPlans: [{ startedOn: 'May', lastVisitOn: '2025-05-01' }],
    }),
  ],
});
