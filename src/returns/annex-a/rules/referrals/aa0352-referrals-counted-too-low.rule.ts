import type { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { tellCountedTooLow } from '../../checking/vocabulary/counted-too-low.ts';
import { isInLastYear } from '../../checking/vocabulary/list-period.ts';

/** The number of referrals in twelve months is at least those that the list itself shows before it. */
export const aa0352ReferralsCountedTooLow = listRule({
  code: 'AA0352',
  severity: 'error',
  from: '2022-23',
  over: 'referrals',
  reads: ['referrals.receivedOn', 'referrals.inLast12Months'],
  comparesRows: true,
  wrong: 'The number of referrals in the last 12 months is lower than the referrals on the list.',
  todo: 'Correct the count: the list shows more referrals of this child in the twelve months before.',
  check(row, found, { child }) {
    const others = child.lists.referrals.filter((each) => each !== row).map(({ receivedOn }) => receivedOn);
    const isInYearBefore = ({ day }: DateCell) =>
      row.receivedOn.day !== undefined && isInLastYear(day, row.receivedOn.day);
    tellCountedTooLow(row.inLast12Months, others, isInYearBefore, found);
  },
  examples: () => [
    passes('it is the first', { referrals: [{ receivedOn: '2025-05-01', inLast12Months: '0' }] }),
    passes('the one before is counted', {
      referrals: [
        { receivedOn: '2025-05-01', inLast12Months: '0' },
        { receivedOn: '2025-07-01', inLast12Months: '1' },
      ],
    }),
    fails('the one before is not counted', 'referrals.inLast12Months', {
      referrals: [
        { receivedOn: '2025-05-01', inLast12Months: '0' },
        { receivedOn: '2025-07-01', inLast12Months: '0' },
      ],
    }),
    passes('the one before is more than a year ago', {
      referrals: [
        { receivedOn: '2024-05-01', inLast12Months: '0' },
        { receivedOn: '2025-07-01', inLast12Months: '0' },
      ],
    }),
    fails('two before are more than one, whenever a third was', 'referrals.inLast12Months', {
      referrals: [
        { receivedOn: '2025-05-01', inLast12Months: '5' },
        { receivedOn: '2025-06-01', inLast12Months: '5' },
        { receivedOn: '?', inLast12Months: '5' },
        { receivedOn: '2025-07-01', inLast12Months: '1' },
      ],
    }),
    undecided('the other cannot be read, and would be one more', 'referrals.receivedOn', {
      referrals: [
        { receivedOn: '?', inLast12Months: '5' },
        { receivedOn: '2025-07-01', inLast12Months: '0' },
      ],
    }),
    undecided('the number cannot be read', 'referrals.inLast12Months', {
      referrals: [{ receivedOn: '2025-05-01', inLast12Months: 'few' }],
    }),
    undecided('without an identifier no other is known', 'referrals.id', {
      referrals: [{ id: '', receivedOn: '2025-05-01', inLast12Months: '0' }],
    }),
  ],
});
