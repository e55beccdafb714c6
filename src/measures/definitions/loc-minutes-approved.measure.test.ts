import { measureTable } from '#test/support/measure-table.ts';
import { minutesApprovedInTime } from './loc-minutes-approved.measure.ts';

measureTable(minutesApprovedInTime, [
  {
    because: 'R070 approved on the tenth working day: in time',
    lines: [['family-meeting', '2026-04-13', { draftedOn: '2026-04-14', approvedOn: '2026-04-27' }]],
    facts: ['in 2026-04-27'],
    says: /^Approved on 27 April 2026, by the due day 27 April 2026/,
  },
  {
    because: 'approved on the eleventh: late',
    lines: [['family-meeting', '2026-04-13', { draftedOn: '2026-04-14', approvedOn: '2026-04-28' }]],
    facts: ['out 2026-04-28'],
  },
  {
    because: 'handed in is not approved: out from the day after the due day',
    lines: [['family-meeting', '2026-04-13', { draftedOn: '2026-04-14' }, { state: 'submitted' }]],
    facts: ['out 2026-04-28'],
    says: /^Not approved by the due day/,
  },
]);
