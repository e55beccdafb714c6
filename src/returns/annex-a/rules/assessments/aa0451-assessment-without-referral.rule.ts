import { isAfter, isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isOpen } from '../../checking/vocabulary/is-open.ts';
import { isInListPeriod } from '../../checking/vocabulary/list-period.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A child is assessed because of a referral, or because the case was open already. */
export const aa0451AssessmentWithoutReferral = listRule({
  code: 'AA0451',
  severity: 'query',
  from: '2022-23',
  over: 'assessments',
  reads: ['assessments.startedOn', 'referrals.receivedOn', 'childrenInNeed.startedOn', 'childrenInNeed.closedOn'],
  wrong: 'The assessment has no referral on or before the day it starts, and no case that was open.',
  todo: 'Add the referral to list 3, or look whether the assessment is of another child.',
  check(row, found, { child, on }) {
    const { day } = row.startedOn;
    if (!isInListPeriod(day, on)) return;
    const { referrals, childrenInNeed } = child.lists;
    const isReferred = ({ receivedOn }: (typeof referrals)[number]) =>
      receivedOn.day !== undefined && !isAfter(receivedOn, row.startedOn);
    const isOpenAlready = ({ startedOn, closedOn }: (typeof childrenInNeed)[number]) =>
      isBefore(startedOn, row.startedOn) && isOpen(closedOn, day);
    const reasons = [() => someRow(referrals, isReferred), () => someRow(childrenInNeed, isOpenAlready)];
    if (!someRow(reasons, (isReason) => isReason())) found(row.startedOn);
  },
  examples: () => [
    passes('it was referred that day', {
      assessments: [{ startedOn: '2025-05-01' }],
      referrals: [{ receivedOn: '2025-05-01' }],
    }),
    passes('the case was open', {
      assessments: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2024-05-01' }],
    }),
    passes('it started before list 3 begins', { assessments: [{ startedOn: '2025-03-01' }] }),
    fails('the referral is later', 'assessments.startedOn', {
      assessments: [{ startedOn: '2025-05-01' }],
      referrals: [{ receivedOn: '2025-05-02' }],
    }),
    fails('the case was closed by then', 'assessments.startedOn', {
      assessments: [{ startedOn: '2025-05-01' }],
      childrenInNeed: [{ startedOn: '2024-05-01', closedOn: '2025-04-30' }],
    }),
    passes('the case was open, whenever the child was referred', {
      assessments: [{ startedOn: '2025-05-01' }],
      referrals: [{ receivedOn: '?' }],
      childrenInNeed: [{ startedOn: '2024-05-01' }],
    }),
    undecided('the referral has no readable date', 'referrals.receivedOn', {
      assessments: [{ startedOn: '2025-05-01' }],
      referrals: [{ receivedOn: '?' }],
    }),
  ],
});
