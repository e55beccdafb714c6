import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child subject to a child protection plan is a child in need, and is on list 6. */
export const aa0751PlanNotOnList6 = listRule({
  code: 'AA0751',
  severity: 'error',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.id', 'childrenInNeed.id'],
  wrong: 'The child is on list 7, and not on list 6.',
  todo: 'Add the child to list 6, or look whether the identifier is written otherwise there.',
  check(row, found, { child }) {
    if (child.lists.childrenInNeed.length === 0) found(row.id);
  },
  examples: () => [
    passes('the child is there', { protectionPlans: [{}], childrenInNeed: [{}] }),
    passes('the identifier has other spaces and case', {
      protectionPlans: [{ id: 'ab 1' }],
      childrenInNeed: [{ id: 'AB1 ' }],
    }),
    fails('another child is there', 'protectionPlans.id', { protectionPlans: [{}], childrenInNeed: [{ id: 'C2' }] }),
  ],
});
