import { measureTable } from '#test/support/measure-table.ts';
import { notificationsReviewedInTime } from './loc-notifications-reviewed-in-time.measure.ts';

measureTable(notificationsReviewedInTime, [
  {
    because: 'R041 looked at on the third working day: in time, whatever the grade',
    lines: [
      ['notification', '2026-04-13', { kind: 'police-domestic-abuse', grade: 'standard', reviewedOn: '2026-04-16' }],
    ],
    facts: ['in 2026-04-16'],
    says: /^Looked at on 16 April 2026, by the due day 16 April 2026/,
  },
  {
    because: 'looked at on the fourth: late',
    lines: [['notification', '2026-04-13', { kind: 'missing', reviewedOn: '2026-04-17' }]],
    facts: ['out 2026-04-17'],
  },
  {
    because: 'looked at by nobody: out from the day after the due day',
    lines: [['notification', '2026-04-13', { kind: 'custody' }]],
    facts: ['out 2026-04-17'],
    says: /^Not looked at by the due day/,
  },
  {
    because: 'another notice needs no review: left out',
    lines: [['notification', '2026-04-13', { kind: 'other' }]],
    facts: ['excluded 2026-04-13'],
    says: /need a social worker’s review/,
  },
  {
    because: 'without the day it arrived: left out',
    lines: [['notification', '', { kind: 'missing' }, { kept: '2026-04-20' }]],
    facts: ['excluded 2026-04-20'],
  },
]);
