import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** Stage 2 ends on or after the day it starts. */
export const aa1104Stage2EndedBeforeStarted = listRule({
  code: 'AA1104',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.stage2StartedOn', 'adopters.stage2EndedOn'],
  wrong: 'Stage 2 ended before it started.',
  todo: 'Correct one of the two dates.',
  check({ stage2EndedOn, stage2StartedOn }, found) {
    if (isBefore(stage2EndedOn, stage2StartedOn)) found(stage2EndedOn, stage2StartedOn);
  },
  examples: () => [
    passes('both are on one day', { adopters: [{ stage2StartedOn: '2025-05-02', stage2EndedOn: '2025-05-02' }] }),
    passes('the later is not there', { adopters: [{ stage2StartedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adopters.stage2EndedOn', {
      adopters: [{ stage2StartedOn: '2025-05-02', stage2EndedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adopters.stage2StartedOn', {
      adopters: [{ stage2StartedOn: 'May', stage2EndedOn: '2025-05-01' }],
    }),
  ],
});
