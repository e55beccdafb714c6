import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A child under an emergency protection order or police powers was accommodated, and may be looked after on list 8. */
export const aa0757ProtectedNotInCare = listRule({
  code: 'AA0757',
  severity: 'query',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.underProtection', 'childrenInCare.id'],
  wrong: 'The child was under an emergency protection order or police powers, and is not on list 8.',
  todo: 'Look whether the child was accommodated, and belongs on list 8.',
  check(row, found, { child }) {
    if (child.lists.childrenInCare.length === 0 && isWritten(row.underProtection, 'yes')) found(row.underProtection);
  },
  examples: () => [
    passes('the child is on list 8', { protectionPlans: [{ underProtection: 'Yes' }], childrenInCare: [{}] }),
    passes('there was no such order', { protectionPlans: [{ underProtection: 'No' }] }),
    fails('the child is not', 'protectionPlans.underProtection', { protectionPlans: [{ underProtection: 'Yes' }] }),
    undecided('the answer cannot be read', 'protectionPlans.underProtection', {
      protectionPlans: [{ underProtection: '?' }],
    }),
  ],
});
