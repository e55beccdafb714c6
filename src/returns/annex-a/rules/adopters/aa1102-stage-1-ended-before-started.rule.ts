import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** Stage 1 ends on or after the day it starts. */
export const aa1102Stage1EndedBeforeStarted = listRule({
  code: 'AA1102',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.stage1StartedOn', 'adopters.stage1EndedOn'],
  wrong: 'Stage 1 ended before it started.',
  todo: 'Correct one of the two dates.',
  check({ stage1EndedOn, stage1StartedOn }, found) {
    if (isBefore(stage1EndedOn, stage1StartedOn)) found(stage1EndedOn, stage1StartedOn);
  },
  examples: () => [
    passes('both are on one day', { adopters: [{ stage1StartedOn: '2025-05-02', stage1EndedOn: '2025-05-02' }] }),
    passes('the later is not there', { adopters: [{ stage1StartedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adopters.stage1EndedOn', {
      adopters: [{ stage1StartedOn: '2025-05-02', stage1EndedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adopters.stage1StartedOn', {
      adopters: [{ stage1StartedOn: 'May', stage1EndedOn: '2025-05-01' }],
    }),
  ],
});
