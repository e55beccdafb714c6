import { isSameDay } from '../../../engine/before-and-after.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { findRow } from '../../checking/vocabulary/find-row.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A conference that resulted in no plan begins none. */
export const aa0553NoPlanResultedButBegun = listRule({
  code: 'AA0553',
  severity: 'error',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.conferenceOn', 'enquiries.planResulted', 'protectionPlans.startedOn'],
  wrong: 'The conference resulted in no plan, and a plan began that day.',
  todo: 'Correct what the conference decided, or the start of the plan.',
  check(row, found, { child }) {
    if (!isWritten(row.planResulted, 'no')) return;
    const plan = findRow(child.lists.protectionPlans, ({ startedOn }) => isSameDay(startedOn, row.conferenceOn));
    if (plan !== undefined) found(row.planResulted, row.conferenceOn, plan.startedOn);
  },
  examples: () => [
    passes('a plan resulted', {
      enquiries: [{ conferenceOn: '2025-05-01', planResulted: 'Yes' }],
      protectionPlans: [{ startedOn: '2025-05-01' }],
    }),
    passes('the plan is of another day', {
      enquiries: [{ conferenceOn: '2025-05-01', planResulted: 'No' }],
      protectionPlans: [{ startedOn: '2025-08-01' }],
    }),
    fails('it began that day', 'enquiries.planResulted', {
      enquiries: [{ conferenceOn: '2025-05-01', planResulted: 'No' }],
      protectionPlans: [{ startedOn: '2025-05-01' }],
    }),
    fails('another plan began that day', 'enquiries.planResulted', {
      enquiries: [{ conferenceOn: '2025-05-01', planResulted: 'No' }],
      protectionPlans: [{ startedOn: '?' }, { startedOn: '2025-05-01' }],
    }),
    undecided('the start of the plan cannot be read', 'protectionPlans.startedOn', {
      enquiries: [{ conferenceOn: '2025-05-01', planResulted: 'No' }],
      protectionPlans: [{ startedOn: '?' }],
    }),
  ],
});
