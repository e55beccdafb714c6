import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child about whom enquiries are made is a child in need, and is on list 6. */
export const aa0551EnquiryNotOnList6 = listRule({
  code: 'AA0551',
  severity: 'error',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.startedOn', 'childrenInNeed.id'],
  wrong: 'There is a section 47 enquiry, and the child is not on list 6.',
  todo: 'Add the child to list 6, or look whether the identifier is written otherwise there.',
  check(row, found, { child }) {
    if (child.lists.childrenInNeed.length === 0) found(row.id, row.startedOn);
  },
  examples: () => [
    passes('the child is on list 6', { enquiries: [{ startedOn: '2025-05-01' }], childrenInNeed: [{}] }),
    passes('the identifier is a number there', {
      enquiries: [{ id: '123', startedOn: '2025-05-01' }],
      childrenInNeed: [{ id: '123.0' }],
    }),
    fails('the child is not', 'enquiries.id', {
      enquiries: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ id: 'C2' }],
    }),
    undecided('without an identifier nobody can be found', 'enquiries.id', {
      enquiries: [{ id: '', startedOn: '2025-05-01' }],
    }),
  ],
});
