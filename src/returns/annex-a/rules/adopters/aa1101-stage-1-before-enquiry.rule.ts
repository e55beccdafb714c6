import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** Stage 1 starts after the enquiry. */
export const aa1101Stage1BeforeEnquiry = listRule({
  code: 'AA1101',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.enquiredOn', 'adopters.stage1StartedOn'],
  wrong: 'Stage 1 started before the enquiry was received.',
  todo: 'Correct one of the two dates.',
  check({ enquiredOn, stage1StartedOn }, found) {
    if (isBefore(stage1StartedOn, enquiredOn)) found(stage1StartedOn, enquiredOn);
  },
  examples: () => [
    passes('both are on one day', { adopters: [{ enquiredOn: '2025-05-02', stage1StartedOn: '2025-05-02' }] }),
    passes('the later is not there', { adopters: [{ enquiredOn: '2025-05-02' }] }),
    fails('it is the day before', 'adopters.stage1StartedOn', {
      adopters: [{ enquiredOn: '2025-05-02', stage1StartedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adopters.enquiredOn', {
      adopters: [{ enquiredOn: 'May', stage1StartedOn: '2025-05-01' }],
    }),
  ],
});
