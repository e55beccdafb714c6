import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A case closed because the child was adopted has the adoption order on list 10. */
export const aa0656AdoptedWithoutOrder = listRule({
  code: 'AA0656',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.closureReason', 'adoptions.adoptedOn'],
  wrong: 'The case was closed because the child was adopted, and list 10 has no adoption order.',
  todo: 'Add the order to list 10, or correct the reason.',
  check(row, found, { child }) {
    if (!isWritten(row.closureReason, 'adopted')) return;
    if (!child.lists.adoptions.some(({ adoptedOn }) => !adoptedOn.isBlank)) found(row.closureReason);
  },
  examples: () => [
    passes('the order is there', {
      childrenInNeed: [{ closureReason: 'Adopted' }],
      adoptions: [{ adoptedOn: '2025-05-01' }],
    }),
    passes('the reason is another', { childrenInNeed: [{ closureReason: 'RC7' }] }),
    fails('the child is not on list 10', 'childrenInNeed.closureReason', {
      childrenInNeed: [{ closureReason: 'Adopted' }],
    }),
    undecided('the reason cannot be read', 'childrenInNeed.closureReason', {
      childrenInNeed: [{ closureReason: '?' }],
    }),
  ],
});
