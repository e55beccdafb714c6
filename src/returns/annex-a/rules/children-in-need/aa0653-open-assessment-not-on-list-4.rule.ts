import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A child whose case status is open assessment has one on list 4. */
export const aa0653OpenAssessmentNotOnList4 = listRule({
  code: 'AA0653',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.caseStatus', 'childrenInNeed.closedOn', 'assessments.authorisedOn'],
  wrong: 'The case status is open assessment, and no assessment is open on list 4.',
  todo: 'Add the assessment to list 4, or correct the status to what followed it.',
  check(row, found, { child, on }) {
    if (!isWritten(row.caseStatus, 'open-assessment') || !isOpen(row.closedOn, on)) return;
    if (!someRow(child.lists.assessments, ({ authorisedOn }) => isOpen(authorisedOn, on)))
      found(row.caseStatus, ...child.lists.assessments.map(({ authorisedOn }) => authorisedOn));
  },
  examples: () => [
    passes('it is there', { childrenInNeed: [{ caseStatus: 'Open assessment' }], assessments: [{}] }),
    passes('the status is another', { childrenInNeed: [{ caseStatus: 'CIN' }] }),
    passes('the case is closed', { childrenInNeed: [{ caseStatus: 'Open assessment', closedOn: '2025-05-01' }] }),
    fails('it is not there', 'childrenInNeed.caseStatus', { childrenInNeed: [{ caseStatus: 'Open assessment' }] }),
    fails('it is over', 'childrenInNeed.caseStatus', {
      childrenInNeed: [{ caseStatus: 'Open assessment' }],
      assessments: [{ authorisedOn: '2025-05-01' }],
    }),
    undecided('whether it is over cannot be read', 'assessments.authorisedOn', {
      childrenInNeed: [{ caseStatus: 'Open assessment' }],
      assessments: [{ authorisedOn: '?' }],
    }),
  ],
});
