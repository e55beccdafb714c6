import { isAfter } from '../../../engine/before-and-after.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { isInListPeriod } from '../../checking/vocabulary/list-period.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A case closed because an assessment found no need has that assessment on list 4. */
export const aa0661NotInNeedWithoutAssessment = listRule({
  code: 'AA0661',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.closedOn', 'childrenInNeed.closureReason', 'assessments.authorisedOn'],
  wrong: 'The case was closed after an assessment, and list 4 has none that was authorised by then.',
  todo: 'Add the assessment to list 4, or correct the reason.',
  check(row, found, { child, on }) {
    if (!isInListPeriod(row.closedOn.day, on) || !isWritten(row.closureReason, 'not-in-need')) return;
    const isDone = ({ authorisedOn }: { authorisedOn: DateCell }) =>
      authorisedOn.day !== undefined && !isAfter(authorisedOn, row.closedOn);
    if (!someRow(child.lists.assessments, isDone)) found(row.closureReason, row.closedOn);
  },
  examples: () => [
    passes('it was authorised that day', {
      childrenInNeed: [{ closedOn: '2025-05-01', closureReason: 'RC8' }],
      assessments: [{ authorisedOn: '2025-05-01' }],
    }),
    passes('the reason is another', { childrenInNeed: [{ closedOn: '2025-05-01', closureReason: 'RC7' }] }),
    fails('there is none', 'childrenInNeed.closureReason', {
      childrenInNeed: [{ closedOn: '2025-05-01', closureReason: 'RC8' }],
    }),
    undecided('when it was authorised cannot be read', 'assessments.authorisedOn', {
      childrenInNeed: [{ closedOn: '2025-05-01', closureReason: 'RC8' }],
      assessments: [{ authorisedOn: '?' }],
    }),
  ],
});
