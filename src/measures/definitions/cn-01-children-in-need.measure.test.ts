import type { Line } from '#test/support/history-builder.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { childrenInNeed } from './cn-01-children-in-need.measure.ts';

const closed = (on: string, follows: string): Line => ['closure', on, { reason: 'RC7' }, { follows }];

measureTable(childrenInNeed, [
  {
    because: 'referred and not closed: in need to this day',
    lines: [['referral', '2026-01-05', { noFurtherAction: 'no' }]],
    facts: ['in 2026-01-05 onwards'],
  },
  {
    because: 'not decided yet: in need, as the census counts it',
    lines: [['referral', '2026-01-05', {}, { state: 'open' }]],
    facts: ['in 2026-01-05 onwards'],
  },
  {
    because: 'ended with no further action: never in need',
    lines: [['referral', '2026-01-05', { noFurtherAction: 'yes' }]],
    facts: [],
  },
  {
    because: 'closed: the day of the closure no longer counts',
    lines: [['referral', '2026-01-05'], closed('2026-03-31', 'referral-1')],
    facts: ['in 2026-01-05 until 2026-03-31'],
  },
  {
    because: 'closed on the day of the referral: in need at the end of no day',
    lines: [['referral', '2026-01-05'], closed('2026-01-05', 'referral-1')],
    facts: [],
  },
  {
    because: 'the child’s death ends it, though nobody has closed it',
    child: { died: '2026-02-10' },
    lines: [['referral', '2026-01-05']],
    facts: ['in 2026-01-05 until 2026-02-10'],
  },
  {
    because: 'two that overlap: the child counts once',
    lines: [
      ['referral', '2026-01-05'],
      closed('2026-03-31', 'referral-1'),
      ['referral', '2026-03-01'],
      closed('2026-06-30', 'referral-2'),
    ],
    facts: ['in 2026-01-05 until 2026-06-30'],
    says: /2 referrals overlap; the child counts once/,
  },
  {
    because: 'one inside another: the longer one stands',
    lines: [
      ['referral', '2026-01-05'],
      closed('2026-06-30', 'referral-1'),
      ['referral', '2026-03-01'],
      closed('2026-04-01', 'referral-2'),
    ],
    facts: ['in 2026-01-05 until 2026-06-30'],
  },
  {
    because: 'an open one swallows every later one',
    lines: [['referral', '2026-01-05'], ['referral', '2026-03-01'], closed('2026-04-01', 'referral-2')],
    facts: ['in 2026-01-05 onwards'],
  },
  {
    because: 'one that begins as the other ends: two spells that touch, and one child on every day',
    lines: [['referral', '2026-01-05'], closed('2026-03-31', 'referral-1'), ['referral', '2026-03-31']],
    facts: ['in 2026-01-05 until 2026-03-31', 'in 2026-03-31 onwards'],
  },
  {
    because: 'an unborn child is a child in need',
    child: { expected: '2026-08-01' },
    lines: [['referral', '2026-01-05']],
    facts: ['in 2026-01-05 onwards'],
  },
  {
    because: 'closed before it began: excluded until the dates are put right',
    lines: [['referral', '2026-01-05'], closed('2025-12-31', 'referral-1')],
    facts: ['excluded 2026-01-05 onwards'],
    says: /check both dates/,
  },
  {
    because: 'without its date: excluded from the day it was recorded',
    lines: [['referral', '', {}, { kept: '2026-01-20' }]],
    facts: ['excluded 2026-01-20 onwards'],
  },
  {
    because: 'without its date, and closed: not open, so nothing',
    lines: [['referral', '', {}, { kept: '2026-01-20' }], closed('2026-02-20', 'referral-1')],
    facts: [],
  },
]);
