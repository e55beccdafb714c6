import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A young person who is on list 8 as an unaccompanied asylum-seeking child is so on list 9. */
export const aa0951UnaccompaniedDiffers = listRule({
  code: 'AA0951',
  severity: 'error',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.unaccompanied', 'childrenInCare.unaccompanied'],
  wrong: 'List 8 says that the young person is an unaccompanied asylum-seeking child, and list 9 does not.',
  todo: 'Find which is right, and correct the other.',
  check(row, found, { child }) {
    if (!isWritten(row.unaccompanied, 'no')) return;
    const care = findRow(child.lists.childrenInCare, ({ unaccompanied }) => isWritten(unaccompanied, 'yes'));
    if (care !== undefined) found(row.unaccompanied, care.unaccompanied);
  },
  examples: () => [
    passes('both say so', { careLeavers: [{ unaccompanied: 'UASC' }], childrenInCare: [{ unaccompanied: 'a) Yes' }] }),
    passes('it was longer ago than list 8 asks', {
      careLeavers: [{ unaccompanied: 'Yes' }],
      childrenInCare: [{ unaccompanied: 'No' }],
    }),
    fails('they differ', 'careLeavers.unaccompanied', {
      careLeavers: [{ unaccompanied: 'No' }],
      childrenInCare: [{ unaccompanied: 'Yes' }],
    }),
    fails('another row of list 8 says so', 'careLeavers.unaccompanied', {
      careLeavers: [{ unaccompanied: 'No' }],
      childrenInCare: [{ unaccompanied: '?' }, { unaccompanied: 'Yes' }],
    }),
    undecided('one cannot be read', 'childrenInCare.unaccompanied', {
      careLeavers: [{ unaccompanied: 'No' }],
      childrenInCare: [{ unaccompanied: '?' }],
    }),
  ],
});
