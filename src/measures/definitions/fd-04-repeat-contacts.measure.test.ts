import { measureTable } from '#test/support/measure-table.ts';
import { repeatContacts } from './fd-04-repeat-contacts.measure.ts';

measureTable(repeatContacts, [
  { because: 'a first contact is no repeat', lines: [['contact', '2026-04-13']], facts: ['out 2026-04-13'] },
  {
    because: 'exactly 365 days after another: a repeat',
    lines: [
      ['contact', '2025-04-13'],
      ['contact', '2026-04-13'],
    ],
    facts: ['out 2025-04-13', 'in 2026-04-13'],
    says: /^No earlier contact from 13 April 2024 to the day before\.$|^An earlier contact on 13 April 2025; looked back/,
  },
  {
    because: '366 days after another: no repeat',
    lines: [
      ['contact', '2025-04-12'],
      ['contact', '2026-04-13'],
    ],
    facts: ['out 2025-04-12', 'out 2026-04-13'],
  },
  {
    because: 'the same day twice: two callers about one event are no repeat',
    lines: [
      ['contact', '2026-04-13T09:00Z'],
      ['contact', '2026-04-13T15:00Z'],
    ],
    facts: ['out 2026-04-13', 'out 2026-04-13'],
  },
  {
    because: 'all contacts count, also one that became a referral',
    lines: [
      ['contact', '2026-02-01', { outcome: 'referral' }],
      ['contact', '2026-04-13'],
    ],
    facts: ['out 2026-02-01', 'in 2026-04-13'],
  },
  {
    because: 'a notification before is no contact (R003)',
    lines: [
      ['notification', '2026-02-01', { kind: 'missing' }],
      ['contact', '2026-04-13'],
    ],
    facts: ['out 2026-04-13'],
  },
  {
    because: 'an earlier contact recorded later still makes a repeat: the days decide, not the order of recording',
    lines: [
      ['contact', '2026-04-13'],
      ['contact', '2026-02-01', {}, { kept: '2026-05-01' }],
    ],
    facts: ['in 2026-04-13', 'out 2026-02-01'],
  },
]);
