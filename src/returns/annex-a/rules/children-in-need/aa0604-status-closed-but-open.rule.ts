import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A case whose status is closed has the date on which it was. */
export const aa0604StatusClosedButOpen = listRule({
  code: 'AA0604',
  severity: 'error',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.caseStatus', 'childrenInNeed.closedOn'],
  wrong: 'The case status is closed, and there is no closure date.',
  todo: 'Add the date of closure, or correct the status.',
  check({ caseStatus, closedOn }, found) {
    if (closedOn.isBlank && isWritten(caseStatus, 'closed')) found(closedOn, caseStatus);
  },
  examples: () => [
    passes('the date is there', { childrenInNeed: [{ caseStatus: 'Closed episode', closedOn: '2025-05-01' }] }),
    passes('the case is open', { childrenInNeed: [{ caseStatus: 'CIN' }] }),
    fails('there is no date', 'childrenInNeed.closedOn', { childrenInNeed: [{ caseStatus: 'Closed episode' }] }),
    undecided('the status cannot be read', 'childrenInNeed.caseStatus', { childrenInNeed: [{ caseStatus: '?' }] }),
  ],
});
