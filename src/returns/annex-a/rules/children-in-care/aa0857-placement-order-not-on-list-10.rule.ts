import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A child whose legal status is a placement order has the order on list 10. */
export const aa0857PlacementOrderNotOnList10 = listRule({
  code: 'AA0857',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInCare',
  reads: ['childrenInCare.legalStatus', 'adoptions.placementOrderOn'],
  wrong: 'The legal status is a placement order, and list 10 has no date of one.',
  todo: 'Add the date to list 10, or correct the legal status.',
  check(row, found, { child }) {
    if (!isWritten(row.legalStatus, 'placement-order')) return;
    if (!child.lists.adoptions.some(({ placementOrderOn }) => !placementOrderOn.isBlank)) found(row.legalStatus);
  },
  examples: () => [
    passes('the order is there', {
      childrenInCare: [{ legalStatus: 'E1' }],
      adoptions: [{ placementOrderOn: '2025-05-01' }],
    }),
    passes('the status is another', { childrenInCare: [{ legalStatus: 'C2' }] }),
    fails('the child is not on list 10', 'childrenInCare.legalStatus', { childrenInCare: [{ legalStatus: 'E1' }] }),
    undecided('the status cannot be read', 'childrenInCare.legalStatus', { childrenInCare: [{ legalStatus: '?' }] }),
  ],
});
