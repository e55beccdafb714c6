import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** When adoption is decided against, the permanence plan is another. */
export const aa1058DecidedAgainstButPlanned = listRule({
  code: 'AA1058',
  severity: 'query',
  from: '2022-23',
  over: 'adoptions',
  reads: ['adoptions.decidedAgainstOn', 'childrenInCare.permanencePlan', 'childrenInCare.ceasedOn'],
  wrong: 'The child is no longer to be adopted, and the permanence plan on list 8 is adoption.',
  todo: 'Record the new permanence plan.',
  check(row, found, { child, on }) {
    if (row.decidedAgainstOn.isBlank) return;
    const care = findRow(
      child.lists.childrenInCare,
      ({ ceasedOn, permanencePlan }) => isOpen(ceasedOn, on) && isWritten(permanencePlan, 'adoption'),
    );
    if (care !== undefined) found(care.permanencePlan, row.decidedAgainstOn);
  },
  examples: () => [
    passes('the plan is another', {
      adoptions: [{ decidedAgainstOn: '2025-05-01' }],
      childrenInCare: [{ permanencePlan: 'Long-term fostering' }],
    }),
    passes('the decision stands', { adoptions: [{}], childrenInCare: [{ permanencePlan: 'Adoption' }] }),
    fails('the plan is still adoption', 'childrenInCare.permanencePlan', {
      adoptions: [{ decidedAgainstOn: '2025-05-01' }],
      childrenInCare: [{ permanencePlan: 'Adoption' }],
    }),
    fails('the plan of another period of care is', 'childrenInCare.permanencePlan', {
      adoptions: [{ decidedAgainstOn: '2025-05-01' }],
      childrenInCare: [{ permanencePlan: '?' }, { permanencePlan: 'Adoption' }],
    }),
    undecided('the plan cannot be read', 'childrenInCare.permanencePlan', {
      adoptions: [{ decidedAgainstOn: '2025-05-01' }],
      childrenInCare: [{ permanencePlan: '?' }],
    }),
  ],
});
