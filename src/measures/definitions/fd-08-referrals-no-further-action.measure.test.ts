import { measureTable } from '#test/support/measure-table.ts';
import { referralsNoFurtherAction } from './fd-08-referrals-no-further-action.measure.ts';

measureTable(referralsNoFurtherAction, [
  {
    because: 'ended with no further action: in, on the date of the referral',
    lines: [['referral', '2026-04-03', { noFurtherAction: 'yes', decidedOn: '2026-04-07' }]],
    facts: ['in 2026-04-03'],
  },
  {
    because: 'taken further: out',
    lines: [['referral', '2026-04-03', { noFurtherAction: 'no', nextStep: 'assessment' }]],
    facts: ['out 2026-04-03'],
  },
  {
    because: 'not decided yet: among the referrals, and not as no further action',
    lines: [['referral', '2026-04-03', {}, { state: 'open' }]],
    facts: ['out 2026-04-03'],
    says: /not yet decided/,
  },
]);
