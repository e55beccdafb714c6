import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A case is closed on or after the day it starts. */
export const aa0601ClosedBeforeStarted = listRule({
  code: 'AA0601',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.startedOn', 'childrenInNeed.closedOn'],
  wrong: 'The case is closed before it starts.',
  todo: 'Correct one of the two dates.',
  check({ closedOn, startedOn }, found) {
    if (isBefore(closedOn, startedOn)) found(closedOn, startedOn);
  },
  examples: () => [
    passes('both are on one day', { childrenInNeed: [{ startedOn: '2025-05-02', closedOn: '2025-05-02' }] }),
    passes('the later is not there', { childrenInNeed: [{ startedOn: '2025-05-02' }] }),
    fails('it is the day before', 'childrenInNeed.closedOn', {
      childrenInNeed: [{ startedOn: '2025-05-02', closedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'childrenInNeed.startedOn', {
      childrenInNeed: [{ startedOn: 'May', closedOn: '2025-05-01' }],
    }),
  ],
});
