import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** An early help assessment is completed on or after the day it starts. */
export const aa0201CompletedBeforeStarted = listRule({
  code: 'AA0201',
  severity: 'error',
  from: '2022-23',
  over: 'earlyHelp',
  reads: ['earlyHelp.startedOn', 'earlyHelp.completedOn'],
  wrong: 'The early help assessment is completed before it starts.',
  todo: 'Correct one of the two dates.',
  check({ completedOn, startedOn }, found) {
    if (isBefore(completedOn, startedOn)) found(completedOn, startedOn);
  },
  examples: () => [
    passes('both are on one day', { earlyHelp: [{ startedOn: '2025-05-02', completedOn: '2025-05-02' }] }),
    passes('the later is not there', { earlyHelp: [{ startedOn: '2025-05-02' }] }),
    fails('it is the day before', 'earlyHelp.completedOn', {
      earlyHelp: [{ startedOn: '2025-05-02', completedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'earlyHelp.startedOn', {
      earlyHelp: [{ startedOn: 'May', completedOn: '2025-05-01' }],
    }),
  ],
});
