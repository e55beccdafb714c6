import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A plan ends on or after the day it starts. */
export const aa0701PlanEndedBeforeStarted = listRule({
  code: 'AA0701',
  severity: 'error',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.startedOn', 'protectionPlans.endedOn'],
  wrong: 'The child protection plan ends before it starts.',
  todo: 'Correct one of the two dates.',
  check({ endedOn, startedOn }, found) {
    if (isBefore(endedOn, startedOn)) found(endedOn, startedOn);
  },
  examples: () => [
    passes('both are on one day', { protectionPlans: [{ startedOn: '2025-05-02', endedOn: '2025-05-02' }] }),
    passes('the later is not there', { protectionPlans: [{ startedOn: '2025-05-02' }] }),
    fails('it is the day before', 'protectionPlans.endedOn', {
      protectionPlans: [{ startedOn: '2025-05-02', endedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'protectionPlans.startedOn', {
      protectionPlans: [{ startedOn: 'May', endedOn: '2025-05-01' }],
    }),
  ],
});
