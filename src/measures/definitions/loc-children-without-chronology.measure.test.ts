import type { Line } from '#test/support/history-builder.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { childrenWithoutChronology } from './loc-children-without-chronology.measure.ts';

const referral: Line = ['referral', '2026-01-05', { noFurtherAction: 'no' }];
const closure: Line = ['closure', '2026-12-01', { reason: 'RC1' }];

const reviewed = (on: string): Line => ['chronology-review', on];
measureTable(childrenWithoutChronology, [
  {
    because: 'never reviewed: in for as long as the need stands',
    lines: [referral, closure],
    facts: ['in 2026-01-05 until 2026-12-01'],
  },
  {
    because: 'R018 reviewed: out from that day, for good',
    lines: [referral, reviewed('2026-03-02')],
    facts: ['in 2026-01-05 until 2026-03-02', 'out 2026-03-02 onwards'],
  },
  {
    because: 'reviewed in an earlier episode: there is a chronology',
    lines: [reviewed('2023-03-02'), referral, closure],
    facts: ['out 2026-01-05 until 2026-12-01'],
    says: /^Last chronology review on 2 March 2023\.$/,
  },
  {
    because: 'two referrals that overlap: the child counts once',
    lines: [referral, ['referral', '2026-02-02', { noFurtherAction: 'no' }]],
    facts: ['in 2026-01-05 onwards'],
  },
]);
