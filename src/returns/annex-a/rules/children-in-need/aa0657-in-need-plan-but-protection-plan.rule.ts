import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A child with an open child protection plan has that as the case status: the graver of two plans counts. */
export const aa0657InNeedPlanButProtectionPlan = listRule({
  code: 'AA0657',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.caseStatus', 'childrenInNeed.closedOn', 'protectionPlans.endedOn'],
  wrong: 'The case status is child in need plan, and a child protection plan is open on list 7.',
  todo: 'Correct the status, or end the plan.',
  check(row, found, { child, on }) {
    if (!isWritten(row.caseStatus, 'in-need-plan') || !isOpen(row.closedOn, on)) return;
    if (someRow(child.lists.protectionPlans, ({ endedOn }) => isOpen(endedOn, on))) found(row.caseStatus);
  },
  examples: () => [
    passes('the plan has ended', {
      childrenInNeed: [{ caseStatus: 'CIN' }],
      protectionPlans: [{ endedOn: '2025-05-01' }],
    }),
    passes('the status says so', { childrenInNeed: [{ caseStatus: 'CPP' }], protectionPlans: [{}] }),
    fails('the plan is open', 'childrenInNeed.caseStatus', {
      childrenInNeed: [{ caseStatus: 'CIN' }],
      protectionPlans: [{}],
    }),
    undecided('whether it is open cannot be read', 'protectionPlans.endedOn', {
      childrenInNeed: [{ caseStatus: 'CIN' }],
      protectionPlans: [{ endedOn: '?' }],
    }),
  ],
});
