import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** Only an eligible child on list 9 is still in care; the others have left. */
export const aa0952CareLeaverInCare = listRule({
  code: 'AA0952',
  severity: 'error',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.eligibility', 'childrenInCare.ceasedOn'],
  wrong: 'The eligibility category is of somebody who has left care, and the young person is in care on list 8.',
  todo: 'Correct the category to eligible, or record when they left care.',
  check(row, found, { child, on }) {
    if (!isWritten(row.eligibility, 'relevant', 'former-relevant', 'qualifying')) return;
    if (someRow(child.lists.childrenInCare, ({ ceasedOn }) => isOpen(ceasedOn, on))) found(row.eligibility);
  },
  examples: () => [
    passes('an eligible child is', { careLeavers: [{ eligibility: 'Eligible' }], childrenInCare: [{}] }),
    passes('care has ended', {
      careLeavers: [{ eligibility: 'Relevant' }],
      childrenInCare: [{ ceasedOn: '2025-05-01' }],
    }),
    fails('care goes on', 'careLeavers.eligibility', {
      careLeavers: [{ eligibility: 'Relevant' }],
      childrenInCare: [{}],
    }),
    undecided('when care ended cannot be read', 'childrenInCare.ceasedOn', {
      careLeavers: [{ eligibility: 'Relevant' }],
      childrenInCare: [{ ceasedOn: '?' }],
    }),
  ],
});
