import { measureTable } from '#test/support/measure-table.ts';
import { referrals } from './fd-05-referrals.measure.ts';

measureTable(referrals, [
  {
    because: 'each referral counts on its date, with no further action as well',
    lines: [
      ['referral', '2026-04-13', { noFurtherAction: 'no' }],
      ['referral', '2026-05-20', { noFurtherAction: 'yes' }],
    ],
    facts: ['in 2026-04-13', 'in 2026-05-20'],
  },
  {
    because: 'a contact with the outcome referral is no referral until one is recorded (R003)',
    lines: [['contact', '2026-04-13', { outcome: 'referral', decidedAt: '2026-04-13' }]],
    facts: [],
  },
  {
    because: 'a referral without its date is excluded on the day it was recorded',
    lines: [['referral', '', {}, { kept: '2026-06-01' }]],
    facts: ['excluded 2026-06-01'],
  },
  {
    because: 'a date that is none, kept from a messy file, is excluded and crashes nothing',
    lines: [['referral', '', { referredOn: '2026-02-30' }, { kept: '2026-06-01' }]],
    facts: ['excluded 2026-06-01'],
  },
]);
