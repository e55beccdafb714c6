import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellBeforeAnyCase } from '../../checking/vocabulary/before-any-case.ts';

/** A plan is made within a case: one on list 6 began on or before the day the plan did. */
export const aa0753PlanBeforeCase = listRule({
  code: 'AA0753',
  severity: 'query',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.startedOn', 'childrenInNeed.startedOn'],
  wrong: 'The plan began before any case of the child on list 6.',
  todo: 'Correct the start of the case, or of what began before it.',
  check(row, found, { child }) {
    tellBeforeAnyCase(row.startedOn, child, found);
  },
  examples: () => [
    passes('they began that day', {
      protectionPlans: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-05-01' }],
    }),
    passes('when the case began is not said', { protectionPlans: [{ startedOn: '2025-05-01' }], childrenInNeed: [{}] }),
    passes('an earlier case was open', {
      protectionPlans: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-06-01' }, { startedOn: '2024-06-01' }],
    }),
    fails('the case began the day after', 'protectionPlans.startedOn', {
      protectionPlans: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-05-02' }],
    }),
    undecided('when the case began cannot be read', 'childrenInNeed.startedOn', {
      protectionPlans: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '?' }],
    }),
  ],
});
