import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A child whose case is open to social care is assessed there. */
export const aa0253EarlyHelpWhileInNeed = listRule({
  code: 'AA0253',
  severity: 'query',
  from: '2022-23',
  over: 'earlyHelp',
  reads: ['earlyHelp.startedOn', 'earlyHelp.completedOn', 'childrenInNeed.startedOn', 'childrenInNeed.closedOn'],
  wrong: 'An early help assessment started and is open while the child’s case is open on list 6.',
  todo: 'Close the assessment, or the case when it was stepped down.',
  check(row, found, { child, on }) {
    if (!isOpen(row.completedOn, on)) return;
    if (
      someRow(
        child.lists.childrenInNeed,
        ({ startedOn, closedOn }) => isBefore(startedOn, row.startedOn) && isOpen(closedOn, on),
      )
    )
      found(row.startedOn);
  },
  examples: () => [
    passes('the case was closed', {
      earlyHelp: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-01-01', closedOn: '2025-05-01' }],
    }),
    passes('the case was opened later', {
      earlyHelp: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-06-01' }],
    }),
    fails('it is open', 'earlyHelp.startedOn', {
      earlyHelp: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-01-01' }],
    }),
    undecided('when it closed cannot be read', 'childrenInNeed.closedOn', {
      earlyHelp: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-01-01', closedOn: '?' }],
    }),
  ],
});
