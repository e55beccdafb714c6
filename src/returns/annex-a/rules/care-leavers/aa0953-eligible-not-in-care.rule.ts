import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** An eligible child is in care on list 8. */
export const aa0953EligibleNotInCare = listRule({
  code: 'AA0953',
  severity: 'error',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.eligibility', 'childrenInCare.ceasedOn'],
  wrong: 'The young person is an eligible child, and is not in care on list 8.',
  todo: 'Correct the category, or add them to list 8.',
  check(row, found, { child, on }) {
    if (!isWritten(row.eligibility, 'eligible')) return;
    if (!someRow(child.lists.childrenInCare, ({ ceasedOn }) => isOpen(ceasedOn, on))) found(row.eligibility);
  },
  examples: () => [
    passes('they are in care', { careLeavers: [{ eligibility: 'Eligible' }], childrenInCare: [{}] }),
    passes('the category is another', { careLeavers: [{ eligibility: 'Relevant' }] }),
    fails('they are not on list 8', 'careLeavers.eligibility', { careLeavers: [{ eligibility: 'Eligible' }] }),
    undecided('the category cannot be read', 'careLeavers.eligibility', { careLeavers: [{ eligibility: '?' }] }),
  ],
});
