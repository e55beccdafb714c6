import { measureTable } from '#test/support/measure-table.ts';
import { notificationsReceived } from './fd-01-notifications-received.measure.ts';

measureTable(notificationsReceived, [
  {
    because: 'a notification of any kind counts on the day it arrived (R044)',
    lines: [
      ['notification', '2026-04-03T10:00Z', { kind: 'missing' }],
      ['notification', '2026-04-05T22:00Z', { kind: 'police-domestic-abuse' }],
    ],
    facts: ['in 2026-04-03', 'in 2026-04-05'],
  },
  {
    because: 'a contact made after a notification is a contact, not another notification',
    lines: [
      ['notification', '2026-04-03T10:00Z', { kind: 'other' }],
      ['contact', '2026-04-03T12:00Z', {}, { follows: 'notification-1' }],
    ],
    facts: ['in 2026-04-03'],
  },
]);
