import { addMonths } from '#domain/time/months.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isInListPeriod } from '../../checking/vocabulary/list-period.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A case begins with a referral: one of the two months before is on list 3, as far as its six months go. */
export const aa0660CaseWithoutReferral = listRule({
  code: 'AA0660',
  severity: 'query',
  from: '2022-23',
  over: 'childrenInNeed',
  reads: ['childrenInNeed.startedOn', 'referrals.receivedOn'],
  wrong: 'The case began, and there is no referral in the two months before.',
  todo: 'Add the referral to list 3, or correct the start of the case.',
  check(row, found, { child, on }) {
    const { day } = row.startedOn;
    if (day === undefined || !isInListPeriod(addMonths(day, -2), on)) return;
    const isBegun = ({ receivedOn }: { receivedOn: DateCell }) =>
      receivedOn.day !== undefined && receivedOn.day <= day && receivedOn.day >= addMonths(day, -2);
    if (!someRow(child.lists.referrals, isBegun)) found(row.startedOn);
  },
  examples: () => [
    passes('it was referred that day', {
      childrenInNeed: [{ startedOn: '2025-07-01' }],
      referrals: [{ receivedOn: '2025-07-01' }],
    }),
    passes('list 3 does not go back so far', { childrenInNeed: [{ startedOn: '2025-05-01' }] }),
    fails('there is none', 'childrenInNeed.startedOn', { childrenInNeed: [{ startedOn: '2025-07-01' }] }),
    fails('it came after', 'childrenInNeed.startedOn', {
      childrenInNeed: [{ startedOn: '2025-07-01' }],
      referrals: [{ receivedOn: '2025-07-02' }],
    }),
    undecided('the referral has no readable date', 'referrals.receivedOn', {
      childrenInNeed: [{ startedOn: '2025-07-01' }],
      referrals: [{ receivedOn: '?' }],
    }),
  ],
});
