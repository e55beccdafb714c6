import { measureTable } from '#test/support/measure-table.ts';
import { contactsReceived } from './fd-01-contacts-received.measure.ts';

measureTable(contactsReceived, [
  {
    because: 'a contact counts on the day it was received',
    lines: [['contact', '2026-04-03T10:00Z', { source: '6' }]],
    facts: ['in 2026-04-03'],
  },
  {
    because: 'received half past midnight on a summer night: that day in England, though the day before in UTC',
    lines: [['contact', '2026-07-01T23:30Z']],
    facts: ['in 2026-07-02'],
  },
  {
    because: 'each contact of a child counts, two of one day as well',
    lines: [
      ['contact', '2026-04-03T10:00Z'],
      ['contact', '2026-04-03T15:00Z'],
      ['contact', '2026-05-01T10:00Z'],
    ],
    facts: ['in 2026-04-03', 'in 2026-04-03', 'in 2026-05-01'],
  },
  {
    because: 'information only is still a contact (R003)',
    lines: [['contact', '2026-04-03T10:00Z', { purpose: 'information-only' }]],
    facts: ['in 2026-04-03'],
  },
  {
    because: 'notifications and referrals are not contacts (R003, R044)',
    lines: [
      ['notification', '2026-04-03T10:00Z', { kind: 'missing' }],
      ['referral', '2026-04-03'],
    ],
    facts: [],
  },
  {
    because: 'a void contact is not in the history at all',
    lines: [['contact', '2026-04-03T10:00Z', {}, { state: 'void' }]],
    facts: [],
  },
  {
    because: 'a contact without its date is excluded on the day it was recorded, and says so',
    lines: [['contact', '', {}, { kept: '2026-04-09T09:00Z' }]],
    facts: ['excluded 2026-04-09'],
    says: /without its date/,
  },
]);
