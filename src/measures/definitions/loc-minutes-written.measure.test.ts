import { measureTable } from '#test/support/measure-table.ts';
import { minutesWrittenInTime } from './loc-minutes-written.measure.ts';

measureTable(minutesWrittenInTime, [
  {
    because: 'R070 written up on the fifth working day: in time, though nobody has approved it',
    lines: [['family-meeting', '2026-04-13', { draftedOn: '2026-04-20' }, { state: 'submitted' }]],
    facts: ['in 2026-04-20'],
    says: /^Written up on 20 April 2026, by the due day 20 April 2026/,
  },
  {
    because: 'written up on the sixth: late',
    lines: [['family-meeting', '2026-04-13', { draftedOn: '2026-04-21' }]],
    facts: ['out 2026-04-21'],
  },
  {
    because: 'Good Friday and Easter Monday are no working days: in time on the seventh day after them',
    lines: [['family-meeting', '2026-04-01', { draftedOn: '2026-04-10' }]],
    facts: ['in 2026-04-10'],
  },
  {
    because: 'written up by nobody: out from the day after the due day',
    lines: [['family-meeting', '2026-04-13', {}, { state: 'open' }]],
    facts: ['out 2026-04-21'],
    says: /^Not written up by the due day/,
  },
  {
    because: 'dated before the meeting: left out, both dates are doubted',
    lines: [['family-meeting', '2026-04-13', { draftedOn: '2026-04-10' }]],
    facts: ['excluded 2026-04-10'],
    says: /before the clock began/,
  },
]);
