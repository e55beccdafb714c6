import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A child whose case status is child protection plan has an open plan on list 7. */
export const aa0652ProtectionPlanNotOnList7 = listRule({
  code: 'AA0652',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.caseStatus', 'childrenInNeed.closedOn', 'protectionPlans.endedOn'],
  wrong: 'The case status is child protection plan, and no plan is open on list 7.',
  todo: 'Add the plan to list 7, or correct the status.',
  check(row, found, { child, on }) {
    if (!isWritten(row.caseStatus, 'protection-plan') || !isOpen(row.closedOn, on)) return;
    if (!someRow(child.lists.protectionPlans, ({ endedOn }) => isOpen(endedOn, on)))
      found(row.caseStatus, ...child.lists.protectionPlans.map(({ endedOn }) => endedOn));
  },
  examples: () => [
    passes('it is there', { childrenInNeed: [{ caseStatus: 'CPP' }], protectionPlans: [{}] }),
    passes('the status is another', { childrenInNeed: [{ caseStatus: 'CIN' }] }),
    passes('the case is closed', { childrenInNeed: [{ caseStatus: 'CPP', closedOn: '2025-05-01' }] }),
    fails('it is not there', 'childrenInNeed.caseStatus', { childrenInNeed: [{ caseStatus: 'CPP' }] }),
    fails('it is over', 'childrenInNeed.caseStatus', {
      childrenInNeed: [{ caseStatus: 'CPP' }],
      protectionPlans: [{ endedOn: '2025-05-01' }],
    }),
    undecided('whether it is over cannot be read', 'protectionPlans.endedOn', {
      childrenInNeed: [{ caseStatus: 'CPP' }],
      protectionPlans: [{ endedOn: '?' }],
    }),
  ],
});
