import { days } from '#domain/definition/timescale.ts';
import type { Line } from '#test/support/history-builder.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { childrenWithRecentDecision } from './loc-children-with-recent-decision.measure.ts';

const referral: Line = ['referral', '2026-01-05', { noFurtherAction: 'no' }];
const closure: Line = ['closure', '2026-12-01', { reason: 'RC1' }];

const decided = (on: string): Line => ['management-decision', on];
measureTable(childrenWithRecentDecision, [
  {
    because: 'no decision: out for as long as the need stands',
    lines: [referral, closure],
    facts: ['out 2026-01-05 until 2026-12-01'],
    says: /^No management decision is recorded yet\.$/,
  },
  {
    because: 'R057 a decision counts from its day, and for 28 days after it',
    lines: [referral, decided('2026-02-02'), closure],
    facts: ['out 2026-01-05 until 2026-02-02', 'in 2026-02-02 until 2026-03-03', 'out 2026-03-03 until 2026-12-01'],
  },
  {
    because: 'a decision before the first has run out carries on from it',
    lines: [referral, decided('2026-01-05'), decided('2026-01-30')],
    facts: ['in 2026-01-05 until 2026-01-30', 'in 2026-01-30 until 2026-02-28', 'out 2026-02-28 onwards'],
  },
  {
    because: 'one made before the need began counts for what is left of it',
    lines: [decided('2026-01-01'), referral, closure],
    facts: ['in 2026-01-05 until 2026-01-30', 'out 2026-01-30 until 2026-12-01'],
  },
  {
    because: 'one that ran out before the need began does not',
    lines: [decided('2025-06-01'), referral],
    facts: ['out 2026-01-05 onwards'],
    says: /was due by 29 June 2025/,
  },
  {
    because: 'a child who is not in need is not counted',
    lines: [['referral', '2026-01-05', { noFurtherAction: 'yes' }], decided('2026-01-06')],
    facts: [],
  },
  {
    because: 'a referral without its date: left out, as in CN-01',
    lines: [['referral', '', { noFurtherAction: 'no' }, { kept: '2026-01-20' }], decided('2026-02-02')],
    facts: ['excluded 2026-01-20 onwards'],
  },
  {
    because: 'the authority asks for one every week',
    lines: [referral, decided('2026-02-02'), closure],
    facts: ['out 2026-01-05 until 2026-02-02', 'in 2026-02-02 until 2026-02-10', 'out 2026-02-10 until 2026-12-01'],
    settings: {
      localLimits: { 'management-oversight': [{ from: '2020-01-01', within: days(7), basis: 'Own standard' }] },
    },
  },
]);
