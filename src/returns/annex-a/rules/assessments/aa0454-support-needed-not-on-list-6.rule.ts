import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A child assessed as needing support is a child in need, and is on list 6. */
export const aa0454SupportNeededNotOnList6 = listRule({
  code: 'AA0454',
  severity: 'error',
  from: '2022-23',
  over: 'assessments',
  reads: ['assessments.needsSupport', 'childrenInNeed.id'],
  wrong: 'The child was assessed as needing support, and is not on list 6.',
  todo: 'Add the child to list 6, or correct what the assessment found.',
  check(row, found, { child }) {
    if (child.lists.childrenInNeed.length === 0 && isWritten(row.needsSupport, 'yes')) found(row.needsSupport);
  },
  examples: () => [
    passes('the child is on list 6', { assessments: [{ needsSupport: 'Yes' }], childrenInNeed: [{}] }),
    passes('no support is needed', { assessments: [{ needsSupport: 'No' }] }),
    fails('the child is not', 'assessments.needsSupport', { assessments: [{ needsSupport: 'Yes' }] }),
    undecided('what was found cannot be read', 'assessments.needsSupport', { assessments: [{ needsSupport: '?' }] }),
  ],
});
