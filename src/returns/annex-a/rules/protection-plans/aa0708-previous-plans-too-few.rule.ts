import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

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
    const { number } = row.previousPlans;
    if (number === undefined) return;
    const before = child.lists.protectionPlans.filter(({ startedOn }) => isBefore(startedOn, row.startedOn));
    if (number < before.length) found(row.previousPlans, ...before.map(({ startedOn }) => startedOn));
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
    undecided('the number cannot be read', 'protectionPlans.previousPlans', {
      protectionPlans: [{ startedOn: '2025-05-01', previousPlans: 'none' }],
    }),
  ],
});
