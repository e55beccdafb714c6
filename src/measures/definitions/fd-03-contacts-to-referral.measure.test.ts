import { measureTable } from '#test/support/measure-table.ts';
import { contactsToReferral } from './fd-03-contacts-to-referral.measure.ts';

measureTable(contactsToReferral, [
  {
    because: 'decided as a referral: in, on the day of the decision',
    lines: [['contact', '2026-04-13', { decidedAt: '2026-04-14', outcome: 'referral' }]],
    facts: ['in 2026-04-14'],
    says: /Referral to children’s social care/,
  },
  {
    because: 'every other outcome is out',
    lines: [
      ['contact', '2026-04-13', { decidedAt: '2026-04-14', outcome: 'no-further-action' }],
      ['contact', '2026-05-13', { decidedAt: '2026-05-14', outcome: 'early-help' }],
    ],
    facts: ['out 2026-04-14', 'out 2026-05-14'],
  },
  {
    because: 'not decided yet: nothing to count',
    lines: [['contact', '2026-04-13', { outcome: 'referral' }]],
    facts: [],
  },
  {
    because: 'decided without an outcome, as an import may bring: excluded',
    lines: [['contact', '2026-04-13', { decidedAt: '2026-04-14' }]],
    facts: ['excluded 2026-04-14'],
  },
]);
