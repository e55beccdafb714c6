import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';

/** A child with an open assessment is a child in need until it decides otherwise, and is on list 6. */
export const aa0453OpenAssessmentNotOnList6 = listRule({
  code: 'AA0453',
  severity: 'error',
  from: '2022-23',
  over: 'assessments',
  reads: ['assessments.authorisedOn', 'childrenInNeed.id'],
  wrong: 'The assessment is open, and the child is not on list 6.',
  todo: 'Add the child to list 6 with the status open assessment, or authorise the assessment.',
  check(row, found, { child, on }) {
    if (child.lists.childrenInNeed.length === 0 && isOpen(row.authorisedOn, on)) found(row.authorisedOn);
  },
  examples: () => [
    passes('the child is on list 6', { assessments: [{}], childrenInNeed: [{}] }),
    passes('the assessment is authorised', { assessments: [{ authorisedOn: '2025-05-01' }] }),
    fails('the child is not', 'assessments.authorisedOn', { assessments: [{}] }),
    undecided('whether it is open cannot be read', 'assessments.authorisedOn', {
      assessments: [{ authorisedOn: '?' }],
    }),
  ],
});
