import { isAfter } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A case is not kept open under a plan when the latest assessment found that no support is needed. */
export const aa0456NoSupportButPlan = listRule({
  code: 'AA0456',
  severity: 'query',
  from: '2022-23',
  over: 'assessments',
  reads: [
    'assessments.startedOn',
    'assessments.authorisedOn',
    'assessments.needsSupport',
    'childrenInNeed.startedOn',
    'childrenInNeed.closedOn',
    'childrenInNeed.caseStatus',
  ],
  wrong: 'The latest assessment found that the child needs no support, and the case is open under a plan.',
  todo: 'Close the case, or correct what the assessment found.',
  check(row, found, { child, on }) {
    if (
      !isWritten(row.needsSupport, 'no') ||
      someRow(child.lists.assessments, (each) => isAfter(each.startedOn, row.startedOn))
    )
      return;
    const open = findRow(
      child.lists.childrenInNeed,
      ({ startedOn, closedOn, caseStatus }) =>
        !isAfter(startedOn, row.authorisedOn) &&
        isOpen(closedOn, on) &&
        isWritten(caseStatus, 'in-need-plan', 'protection-plan'),
    );
    if (open !== undefined) found(row.needsSupport, open.caseStatus);
  },
  examples: () => [
    passes('support is needed', {
      assessments: [{ startedOn: '2025-05-01', needsSupport: 'Yes' }],
      childrenInNeed: [{ caseStatus: 'CIN' }],
    }),
    passes('the case is closed', {
      assessments: [{ startedOn: '2025-05-01', needsSupport: 'No' }],
      childrenInNeed: [{ caseStatus: 'CIN', closedOn: '2025-06-01' }],
    }),
    passes('a later assessment decides', {
      assessments: [
        { startedOn: '2025-05-01', needsSupport: 'No' },
        { startedOn: '2025-07-01', needsSupport: 'Yes' },
      ],
      childrenInNeed: [{ caseStatus: 'CIN' }],
    }),
    fails('a plan goes on', 'assessments.needsSupport', {
      assessments: [{ startedOn: '2025-05-01', authorisedOn: '2025-06-01', needsSupport: 'No' }],
      childrenInNeed: [{ startedOn: '2025-05-01', caseStatus: 'CIN' }],
    }),
    fails('another case goes on under a plan', 'assessments.needsSupport', {
      assessments: [{ startedOn: '2025-05-01', authorisedOn: '2025-06-01', needsSupport: 'No' }],
      childrenInNeed: [{ closedOn: '?', caseStatus: 'CIN' }, { caseStatus: 'CIN' }],
    }),
    undecided('the status cannot be read', 'childrenInNeed.caseStatus', {
      assessments: [{ startedOn: '2025-05-01', needsSupport: 'No' }],
      childrenInNeed: [{ caseStatus: '?' }],
    }),
  ],
});
