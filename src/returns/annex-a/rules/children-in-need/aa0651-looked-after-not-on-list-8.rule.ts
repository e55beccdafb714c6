import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A child whose case status is looked after is in care on list 8. */
export const aa0651LookedAfterNotOnList8 = listRule({
  code: 'AA0651',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.caseStatus', 'childrenInNeed.closedOn', 'childrenInCare.ceasedOn'],
  wrong: 'The case status is looked after, and the child is not in care on list 8.',
  todo: 'Add the child to list 8, or correct the status.',
  check(row, found, { child, on }) {
    if (!isWritten(row.caseStatus, 'looked-after') || !isOpen(row.closedOn, on)) return;
    if (!someRow(child.lists.childrenInCare, ({ ceasedOn }) => isOpen(ceasedOn, on)))
      found(row.caseStatus, ...child.lists.childrenInCare.map(({ ceasedOn }) => ceasedOn));
  },
  examples: () => [
    passes('it is there', { childrenInNeed: [{ caseStatus: 'LAC' }], childrenInCare: [{}] }),
    passes('the status is another', { childrenInNeed: [{ caseStatus: 'CIN' }] }),
    passes('the case is closed', { childrenInNeed: [{ caseStatus: 'LAC', closedOn: '2025-05-01' }] }),
    fails('it is not there', 'childrenInNeed.caseStatus', { childrenInNeed: [{ caseStatus: 'LAC' }] }),
    fails('it is over', 'childrenInNeed.caseStatus', {
      childrenInNeed: [{ caseStatus: 'LAC' }],
      childrenInCare: [{ ceasedOn: '2025-05-01' }],
    }),
    undecided('whether it is over cannot be read', 'childrenInCare.ceasedOn', {
      childrenInNeed: [{ caseStatus: 'LAC' }],
      childrenInCare: [{ ceasedOn: '?' }],
    }),
  ],
});
