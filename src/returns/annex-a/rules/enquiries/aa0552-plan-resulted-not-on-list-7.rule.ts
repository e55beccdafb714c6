import { isBefore } from '../../../engine/before-and-after.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A conference that resulted in a plan has that plan on list 7. */
export const aa0552PlanResultedNotOnList7 = listRule({
  code: 'AA0552',
  severity: 'error',
  from: '2022-23',
  over: 'enquiries',
  reads: ['enquiries.conferenceOn', 'enquiries.planResulted', 'protectionPlans.startedOn'],
  wrong: 'The conference resulted in a plan, and no plan on list 7 started on or after that day.',
  todo: 'Add the plan to list 7, or correct what the conference decided.',
  check(row, found, { child }) {
    if (!isWritten(row.planResulted, 'yes')) return;
    const isAfterIt = ({ startedOn }: { startedOn: DateCell }) =>
      startedOn.day !== undefined && !isBefore(startedOn, row.conferenceOn);
    if (!someRow(child.lists.protectionPlans, isAfterIt)) found(row.planResulted, row.conferenceOn);
  },
  examples: () => [
    passes('it began that day', {
      enquiries: [{ conferenceOn: '2025-05-01', planResulted: 'Yes' }],
      protectionPlans: [{ startedOn: '2025-05-01' }],
    }),
    passes('none resulted', { enquiries: [{ conferenceOn: '2025-05-01', planResulted: 'No' }] }),
    fails('there is none', 'enquiries.planResulted', {
      enquiries: [{ conferenceOn: '2025-05-01', planResulted: 'Yes' }],
    }),
    fails('the only one is of before', 'enquiries.planResulted', {
      enquiries: [{ conferenceOn: '2025-05-01', planResulted: 'Yes' }],
      protectionPlans: [{ startedOn: '2025-04-30' }],
    }),
    undecided('its start cannot be read', 'protectionPlans.startedOn', {
      enquiries: [{ conferenceOn: '2025-05-01', planResulted: 'Yes' }],
      protectionPlans: [{ startedOn: '?' }],
    }),
  ],
});
