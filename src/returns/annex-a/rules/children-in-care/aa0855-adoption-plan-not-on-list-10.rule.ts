import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A child whose permanence plan is adoption has the decision on list 10. */
export const aa0855AdoptionPlanNotOnList10 = listRule({
  code: 'AA0855',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.permanencePlan', 'childrenInCare.ceasedOn', 'adoptions.id'],
  wrong: 'The permanence plan is adoption, and the child is not on list 10.',
  todo: 'Add the decision to list 10, or correct the plan.',
  check(row, found, { child, on }) {
    if (child.lists.adoptions.length === 0 && isWritten(row.permanencePlan, 'adoption') && isOpen(row.ceasedOn, on))
      found(row.permanencePlan);
  },
  examples: () => [
    passes('the child is on list 10', { childrenInCare: [{ permanencePlan: 'Adoption' }], adoptions: [{}] }),
    passes('the plan is another', { childrenInCare: [{ permanencePlan: 'Long-term fostering' }] }),
    fails('the child is not', 'childrenInCare.permanencePlan', { childrenInCare: [{ permanencePlan: 'Adoption' }] }),
    undecided('the plan cannot be read', 'childrenInCare.permanencePlan', {
      childrenInCare: [{ permanencePlan: '?' }],
    }),
  ],
});
