import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** What is told of a child whose case is open is a contact about it, not a new referral. */
export const aa0355ReferralOfOpenCase = listRule({
  code: 'AA0355',
  severity: 'query',
  from: '2022-23',
  over: 'referrals',
  reads: ['referrals.receivedOn', 'childrenInNeed.startedOn', 'childrenInNeed.closedOn'],
  wrong: 'The referral came while the child’s case was open.',
  todo: 'Record it as a contact on the open case, or look whether that case should have been closed.',
  check(row, found, { child }) {
    const { day } = row.receivedOn;
    if (day === undefined) return;
    const { childrenInNeed } = child.lists;
    if (
      someRow(childrenInNeed, ({ startedOn, closedOn }) => isBefore(startedOn, row.receivedOn) && isOpen(closedOn, day))
    )
      found(row.receivedOn, ...childrenInNeed.map(({ startedOn }) => startedOn));
  },
  examples: () => [
    passes('it opened the case', {
      referrals: [{ receivedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2025-05-01' }],
    }),
    passes('the case was closed that day', {
      referrals: [{ receivedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2024-05-01', closedOn: '2025-05-01' }],
    }),
    fails('the case was open', 'referrals.receivedOn', {
      referrals: [{ receivedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2024-05-01' }],
    }),
    undecided('when it closed cannot be read', 'childrenInNeed.closedOn', {
      referrals: [{ receivedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2024-05-01', closedOn: '?' }],
    }),
  ],
});
