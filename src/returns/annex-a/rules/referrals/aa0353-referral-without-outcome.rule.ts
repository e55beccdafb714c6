import { addDays } from '#domain/time/day.ts';
import { isBefore } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A referral taken further is assessed, or the child is already known on list 6. */
export const aa0353ReferralWithoutOutcome = listRule({
  code: 'AA0353',
  severity: 'query',
  from: '2022-23',
  over: 'referrals',
  reads: ['referrals.receivedOn', 'referrals.noFurtherAction', 'assessments.startedOn', 'childrenInNeed.id'],
  wrong: 'The referral was taken further a fortnight ago or more, and no assessment and no case followed.',
  todo: 'Look whether the assessment or the case is missing from its list, or the referral ended in no further action.',
  check(row, found, { child, on }) {
    const { day } = row.receivedOn;
    if (day === undefined || day > addDays(on, -14) || !isWritten(row.noFurtherAction, 'no')) return;
    const { assessments, childrenInNeed } = child.lists;
    if (childrenInNeed.length === 0 && !someRow(assessments, ({ startedOn }) => !isBefore(startedOn, row.receivedOn)))
      found(row.noFurtherAction, row.receivedOn);
  },
  examples: () => [
    passes('it was assessed', {
      referrals: [{ receivedOn: '2025-05-01', noFurtherAction: 'No' }],
      assessments: [{ startedOn: '2025-05-01' }],
    }),
    passes('the child has a case', {
      referrals: [{ receivedOn: '2025-05-01', noFurtherAction: 'No' }],
      childrenInNeed: [{}],
    }),
    passes('it was not taken further', { referrals: [{ receivedOn: '2025-05-01', noFurtherAction: 'Yes' }] }),
    passes('it is thirteen days old', { referrals: [{ receivedOn: '2025-09-17', noFurtherAction: 'No' }] }),
    fails('a fortnight has gone', 'referrals.noFurtherAction', {
      referrals: [{ receivedOn: '2025-09-16', noFurtherAction: 'No' }],
    }),
    fails('the assessment is of before', 'referrals.noFurtherAction', {
      referrals: [{ receivedOn: '2025-05-01', noFurtherAction: 'No' }],
      assessments: [{ startedOn: '2025-04-30' }],
    }),
    undecided('the outcome cannot be read', 'referrals.noFurtherAction', {
      referrals: [{ receivedOn: '2025-05-01', noFurtherAction: '?' }],
    }),
  ],
});
