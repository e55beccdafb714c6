import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A case with a date of closure has the status closed. */
export const aa0605ClosedButStatusOpen = listRule({
  code: 'AA0605',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.caseStatus', 'childrenInNeed.closedOn'],
  wrong: 'The case has a closure date, and its status is not closed.',
  todo: 'Correct the status, or take the date out.',
  check({ caseStatus, closedOn }, found, { on }) {
    if (!closedOn.isBlank && caseStatus.code !== undefined && !isWritten(caseStatus, 'closed') && !isOpen(closedOn, on))
      found(caseStatus, closedOn);
  },
  examples: () => [
    passes('the status is closed', { childrenInNeed: [{ caseStatus: 'Closed episode', closedOn: '2025-05-01' }] }),
    passes('the status is not there, which another rule tells', { childrenInNeed: [{ closedOn: '2025-05-01' }] }),
    fails('the status is of an open case', 'childrenInNeed.caseStatus', {
      childrenInNeed: [{ caseStatus: 'CIN', closedOn: '2025-05-01' }],
    }),
    undecided('the date cannot be read', 'childrenInNeed.closedOn', {
      childrenInNeed: [{ caseStatus: 'CIN', closedOn: '?' }],
    }),
  ],
});
