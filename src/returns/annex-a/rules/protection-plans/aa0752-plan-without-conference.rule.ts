import { addMonths } from '#domain/time/months.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isInListPeriod } from '../../checking/vocabulary/list-period.ts';
import { someRow } from '../../checking/vocabulary/some-row.ts';

/** A plan begins with an initial conference: one of the month before is on list 5, as far as its six months go. */
export const aa0752PlanWithoutConference = listRule({
  code: 'AA0752',
  severity: 'query',
  from: '2022-23',
  over: 'protectionPlans',
  reads: ['protectionPlans.startedOn', 'enquiries.conferenceOn'],
  wrong: 'The plan began, and list 5 has no initial conference in the month before.',
  todo: 'Add the conference to list 5; look whether the child moved in from another authority.',
  check(row, found, { child, on }) {
    const { day } = row.startedOn;
    if (day === undefined || !isInListPeriod(addMonths(day, -1), on)) return;
    const isBegun = ({ conferenceOn }: { conferenceOn: DateCell }) =>
      conferenceOn.day !== undefined && conferenceOn.day <= day && conferenceOn.day >= addMonths(day, -1);
    if (!someRow(child.lists.enquiries, isBegun)) found(row.startedOn);
  },
  examples: () => [
    passes('it was that day', {
      protectionPlans: [{ startedOn: '2025-07-01' }],
      enquiries: [{ conferenceOn: '2025-07-01' }],
    }),
    passes('list 5 does not go back so far', { protectionPlans: [{ startedOn: '2025-04-10' }] }),
    fails('there is none', 'protectionPlans.startedOn', {
      protectionPlans: [{ startedOn: '2025-07-01' }],
      enquiries: [{}],
    }),
    fails('it is later', 'protectionPlans.startedOn', {
      protectionPlans: [{ startedOn: '2025-07-01' }],
      enquiries: [{ conferenceOn: '2025-07-02' }],
    }),
    undecided('when it was cannot be read', 'enquiries.conferenceOn', {
      protectionPlans: [{ startedOn: '2025-07-01' }],
      enquiries: [{ conferenceOn: '?' }],
    }),
  ],
});
