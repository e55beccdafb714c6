import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellCountedTooLow } from '../../checking/vocabulary/counted-too-low.ts';

/** The number of previous plans is at least those that the list itself shows before this one. */
export const aa0708PreviousPlansTooFew = listRule({
  code: 'AA0708',
  severity: 'error',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.startedOn', 'protectionPlans.previousPlans'],
  comparesRows: true,
  wrong: 'The number of previous plans is lower than the plans on the list that started before.',
  todo: 'Correct the number.',
  check(row, found, { child }) {
    const others = child.lists.protectionPlans.filter((each) => each !== row).map(({ startedOn }) => startedOn);
    tellCountedTooLow(row.previousPlans, others, (startedOn) => isBefore(startedOn, row.startedOn), found);
  },
  examples: () => [
    passes('it is the first', { protectionPlans: [{ startedOn: '2025-05-01', previousPlans: '0' }] }),
    passes('the one before is counted', {
      protectionPlans: [
        { startedOn: '2024-05-01', previousPlans: '0' },
        { startedOn: '2025-05-01', previousPlans: '1' },
      ],
    }),
    fails('the one before is not counted', 'protectionPlans.previousPlans', {
      protectionPlans: [
        { startedOn: '2024-05-01', previousPlans: '0' },
        { startedOn: '2025-05-01', previousPlans: '0' },
      ],
    }),
    passes('it is high enough, whenever the other started', {
      protectionPlans: [
        { startedOn: '?', previousPlans: '2' },
        { startedOn: '2025-05-01', previousPlans: '1' },
      ],
    }),
    undecided('the other cannot be read, and would be one more', 'protectionPlans.startedOn', {
      protectionPlans: [
        { startedOn: '?', previousPlans: '2' },
        { startedOn: '2025-05-01', previousPlans: '0' },
      ],
    }),
    undecided('the number cannot be read', 'protectionPlans.previousPlans', {
      protectionPlans: [{ startedOn: '2025-05-01', previousPlans: 'none' }],
    }),
  ],
});
