import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** Stage 2 starts when stage 1 has ended. */
export const aa1103Stage2BeforeStage1Ended = listRule({
  code: 'AA1103',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.stage1EndedOn', 'adopters.stage2StartedOn'],
  wrong: 'Stage 2 started before stage 1 ended.',
  todo: 'Correct one of the two dates.',
  check({ stage1EndedOn, stage2StartedOn }, found) {
    if (isBefore(stage2StartedOn, stage1EndedOn)) found(stage2StartedOn, stage1EndedOn);
  },
  examples: () => [
    passes('both are on one day', { adopters: [{ stage1EndedOn: '2025-05-02', stage2StartedOn: '2025-05-02' }] }),
    passes('the later is not there', { adopters: [{ stage1EndedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adopters.stage2StartedOn', {
      adopters: [{ stage1EndedOn: '2025-05-02', stage2StartedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adopters.stage1EndedOn', {
      adopters: [{ stage1EndedOn: 'May', stage2StartedOn: '2025-05-01' }],
    }),
  ],
});
