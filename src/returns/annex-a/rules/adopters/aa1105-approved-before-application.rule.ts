import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** Adopters are approved after they applied. */
export const aa1105ApprovedBeforeApplication = listRule({
  code: 'AA1105',
  severity: 'error',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.appliedOn', 'adopters.approvedOn'],
  wrong: 'The application was approved before it was submitted.',
  todo: 'Correct one of the two dates.',
  check({ appliedOn, approvedOn }, found) {
    if (isBefore(approvedOn, appliedOn)) found(approvedOn, appliedOn);
  },
  examples: () => [
    passes('both are on one day', { adopters: [{ appliedOn: '2025-05-02', approvedOn: '2025-05-02' }] }),
    passes('the later is not there', { adopters: [{ appliedOn: '2025-05-02' }] }),
    fails('it is the day before', 'adopters.approvedOn', {
      adopters: [{ appliedOn: '2025-05-02', approvedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'adopters.appliedOn', {
      adopters: [{ appliedOn: 'May', approvedOn: '2025-05-01' }],
    }),
  ],
});
