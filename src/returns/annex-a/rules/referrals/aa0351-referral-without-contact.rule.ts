import { addDays } from '#domain/time/day.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isInListPeriod } from '../../checking/vocabulary/list-period.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** How long before a referral its contact may be. */
const DAYS_BEFORE = 31;

/** A referral begins as a contact: one of the month before is on list 1, as far as its six months go. */
export const aa0351ReferralWithoutContact = listRule({
  code: 'AA0351',
  severity: 'query',
  from: '2022-23',
  over: 'referrals',
  reads: ['referrals.receivedOn', 'contacts.receivedOn'],
  wrong: 'There is no contact in the month before the referral.',
  todo: 'Look whether the contact is missing, or whether referrals are recorded without one.',
  check(row, found, { child, on }) {
    const { day } = row.receivedOn;
    if (day === undefined || !isInListPeriod(addDays(day, -DAYS_BEFORE), on)) return;
    const isBegun = ({ day: contactOn }: DateCell) =>
      contactOn !== undefined && contactOn <= day && contactOn >= addDays(day, -DAYS_BEFORE);
    if (!someRow(child.lists.contacts, ({ receivedOn }) => isBegun(receivedOn))) found(row.receivedOn);
  },
  examples: () => [
    passes('it was that day', { referrals: [{ receivedOn: '2025-06-01' }], contacts: [{ receivedOn: '2025-06-01' }] }),
    passes('it was a month before', {
      referrals: [{ receivedOn: '2025-06-01' }],
      contacts: [{ receivedOn: '2025-05-01' }],
    }),
    fails('it was longer ago', 'referrals.receivedOn', {
      referrals: [{ receivedOn: '2025-06-01' }],
      contacts: [{ receivedOn: '2025-04-30' }],
    }),
    fails('it was later', 'referrals.receivedOn', {
      referrals: [{ receivedOn: '2025-06-01' }],
      contacts: [{ receivedOn: '2025-06-02' }],
    }),
    passes('list 1 does not go back so far', { referrals: [{ receivedOn: '2025-04-10' }] }),
    undecided('the contact cannot be read', 'contacts.receivedOn', {
      referrals: [{ receivedOn: '2025-06-01' }],
      contacts: [{ receivedOn: '?' }],
    }),
  ],
});
