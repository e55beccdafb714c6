import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A child in care has that as the case status: being looked after counts before any plan. */
export const aa0658InNeedPlanButInCare = listRule({
  code: 'AA0658',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.caseStatus', 'childrenInNeed.closedOn', 'childrenInCare.ceasedOn'],
  wrong: 'The case status is child in need plan or open assessment, and the child is in care on list 8.',
  todo: 'Correct the status, or record when the child left care.',
  check(row, found, { child, on }) {
    if (!isWritten(row.caseStatus, 'in-need-plan', 'open-assessment') || !isOpen(row.closedOn, on)) return;
    if (someRow(child.lists.childrenInCare, ({ ceasedOn }) => isOpen(ceasedOn, on))) found(row.caseStatus);
  },
  examples: () => [
    passes('the child has left care', {
      childrenInNeed: [{ caseStatus: 'CIN' }],
      childrenInCare: [{ ceasedOn: '2025-05-01' }],
    }),
    passes('the status says so', { childrenInNeed: [{ caseStatus: 'LAC' }], childrenInCare: [{}] }),
    fails('the child is in care', 'childrenInNeed.caseStatus', {
      childrenInNeed: [{ caseStatus: 'CIN' }],
      childrenInCare: [{}],
    }),
    undecided('whether they left cannot be read', 'childrenInCare.ceasedOn', {
      childrenInNeed: [{ caseStatus: 'CIN' }],
      childrenInCare: [{ ceasedOn: '?' }],
    }),
  ],
});
