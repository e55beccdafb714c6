import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child is looked after from birth at the earliest. */
export const aa0806BornAfterCare = listRule({
  code: 'AA0806',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.bornOn', 'childrenInCare.startedOn'],
  wrong: 'The child was looked after before they were born.',
  todo: 'Correct one of the two dates.',
  check({ bornOn, startedOn }, found) {
    if (isBefore(startedOn, bornOn)) found(startedOn, bornOn);
  },
  examples: () => [
    passes('both are on one day', { childrenInCare: [{ bornOn: '2025-05-02', startedOn: '2025-05-02' }] }),
    passes('the later is not there', { childrenInCare: [{ bornOn: '2025-05-02' }] }),
    fails('it is the day before', 'childrenInCare.startedOn', {
      childrenInCare: [{ bornOn: '2025-05-02', startedOn: '2025-05-01' }],
    }),
    undecided('the earlier cannot be read', 'childrenInCare.bornOn', {
      childrenInCare: [{ bornOn: 'May', startedOn: '2025-05-01' }],
    }),
  ],
});
