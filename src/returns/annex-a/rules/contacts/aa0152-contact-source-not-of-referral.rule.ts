import { isSameDay } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A contact that became a referral the same day came from the same source. */
export const aa0152ContactSourceNotOfReferral = listRule({
  code: 'AA0152',
  severity: 'query',
  from: '2022-23',
  over: 'contacts',
  reads: ['contacts.receivedOn', 'contacts.source', 'referrals.receivedOn', 'referrals.source'],
  wrong: 'The contact and the referral of the same day have different sources.',
  todo: 'Correct the source of one, or look whether they are about different things.',
  check(row, found, { child }) {
    const { referrals } = child.lists;
    const isOfThatDay = ({ receivedOn }: (typeof referrals)[number]) => isSameDay(receivedOn, row.receivedOn);
    const isOfSource = ({ source }: (typeof referrals)[number]) => source.isBlank || source.code === row.source.code;
    if (row.source.isBlank || someRow(referrals, (each) => isOfThatDay(each) && isOfSource(each))) return;
    const other = findRow(referrals, isOfThatDay);
    if (other !== undefined) found(row.source, other.source);
  },
  examples: () => [
    passes('they have the same', {
      contacts: [{ receivedOn: '2025-05-01', source: 'Police' }],
      referrals: [{ receivedOn: '2025-05-01', source: '6' }],
    }),
    passes('they are of different days', {
      contacts: [{ receivedOn: '2025-05-01', source: 'Police' }],
      referrals: [{ receivedOn: '2025-05-02', source: 'Schools' }],
    }),
    fails('they differ', 'contacts.source', {
      contacts: [{ receivedOn: '2025-05-01', source: 'Police' }],
      referrals: [{ receivedOn: '2025-05-01', source: 'Schools' }],
    }),
    passes('one of them has the same, whenever another came', {
      contacts: [{ receivedOn: '2025-05-01', source: 'Police' }],
      referrals: [
        { receivedOn: '?', source: 'Schools' },
        { receivedOn: '2025-05-01', source: 'Police' },
      ],
    }),
    undecided('one cannot be read', 'referrals.source', {
      contacts: [{ receivedOn: '2025-05-01', source: 'Police' }],
      referrals: [{ receivedOn: '2025-05-01', source: '?' }],
    }),
  ],
});
