import { addDays } from '#domain/time/day.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A referral that ended in no further action has no assessment in the ten days after it. */
export const aa0354EndedReferralAssessed = listRule({
  code: 'AA0354',
  severity: 'query',
  from: '2022-23',
  over: 'referrals',
  reads: ['referrals.receivedOn', 'referrals.noFurtherAction', 'assessments.startedOn'],
  wrong: 'The referral ended in no further action, and an assessment followed within ten days.',
  todo: 'Correct the outcome of the referral, or find the referral that the assessment is of.',
  check(row, found, { child }) {
    const { day } = row.receivedOn;
    if (day === undefined || !isWritten(row.noFurtherAction, 'yes')) return;
    const isSoonAfter = (date: DateCell) => date.day !== undefined && date.day >= day && date.day <= addDays(day, 10);
    const { assessments, referrals } = child.lists;
    const isOther = (each: (typeof referrals)[number]) =>
      isSoonAfter(each.receivedOn) && isWritten(each.noFurtherAction, 'no');
    const assessed = findRow(
      assessments.map(({ startedOn }) => startedOn),
      isSoonAfter,
    );
    if (assessed !== undefined && !someRow(referrals, isOther)) found(row.noFurtherAction, assessed);
  },
  examples: () => [
    passes('it was taken further', {
      referrals: [{ receivedOn: '2025-05-01', noFurtherAction: 'No' }],
      assessments: [{ startedOn: '2025-05-02' }],
    }),
    passes('the assessment is of later', {
      referrals: [{ receivedOn: '2025-05-01', noFurtherAction: 'Yes' }],
      assessments: [{ startedOn: '2025-05-12' }],
    }),
    passes('it is of another referral', {
      referrals: [
        { receivedOn: '2025-05-01', noFurtherAction: 'Yes' },
        { receivedOn: '2025-05-03', noFurtherAction: 'No' },
      ],
      assessments: [{ startedOn: '2025-05-04' }],
    }),
    fails('it began at once', 'referrals.noFurtherAction', {
      referrals: [{ receivedOn: '2025-05-01', noFurtherAction: 'Yes' }],
      assessments: [{ startedOn: '2025-05-11' }],
    }),
    undecided('the assessment has no readable date', 'assessments.startedOn', {
      referrals: [{ receivedOn: '2025-05-01', noFurtherAction: 'Yes' }],
      assessments: [{ startedOn: '?' }],
    }),
  ],
});
