import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentage } from '#measures/engine/percentage-and-rate.ts';
import type { Line } from '#test/support/history-builder.ts';
import { findingsOf, measureTable } from '#test/support/measure-table.ts';
import { reReferrals } from './fd-07-re-referrals.measure.ts';

measureTable(reReferrals, [
  { because: 'a first referral is no re-referral', lines: [['referral', '2026-04-03']], facts: ['out 2026-04-03'] },
  {
    because: 'referred on the same date of the year before: within the 12 months',
    lines: [
      ['referral', '2025-04-03'],
      ['referral', '2026-04-03'],
    ],
    facts: ['out 2025-04-03', 'in 2026-04-03'],
  },
  {
    because: 'referred a day earlier than that: not within them',
    lines: [
      ['referral', '2025-04-02'],
      ['referral', '2026-04-03'],
    ],
    facts: ['out 2025-04-02', 'out 2026-04-03'],
  },
  {
    because: 'a leap year does not move the boundary: it goes by the date, not by 365 days',
    lines: [
      ['referral', '2024-02-15'],
      ['referral', '2025-02-15'],
    ],
    facts: ['out 2024-02-15', 'in 2025-02-15'],
  },
  {
    because: 'twice on one day: neither came before the other',
    lines: [
      ['referral', '2026-04-03'],
      ['referral', '2026-04-03'],
    ],
    facts: ['out 2026-04-03', 'out 2026-04-03'],
  },
  {
    because: 'counted from the earlier referral, however lately its service ended',
    lines: [
      ['referral', '2024-01-10', { noFurtherAction: 'no' }],
      ['closure', '2026-03-31', { reason: 'RC7' }],
      ['referral', '2026-04-03'],
    ],
    facts: ['out 2024-01-10', 'out 2026-04-03'],
  },
  {
    because: 'an earlier referral that ended with no further action counts',
    lines: [
      ['referral', '2026-01-10', { noFurtherAction: 'yes' }],
      ['referral', '2026-04-03'],
    ],
    facts: ['out 2026-01-10', 'in 2026-04-03'],
  },
  {
    because: 'contacts and notifications before are no referrals (R003)',
    lines: [
      ['contact', '2026-01-10', { purpose: 'information-only' }],
      ['notification', '2026-02-10', { kind: 'police-domestic-abuse' }],
      ['referral', '2026-04-03'],
    ],
    facts: ['out 2026-04-03'],
  },
]);

test('R039 of 148 audited, the 89 that were information are none: 60.14% miscoded, 59 of 148 referrals genuine', () => {
  const before: Line = ['referral', '2025-11-03', { noFurtherAction: 'yes' }];
  const genuine: readonly Line[] = [before, ['referral', '2026-02-02']];
  const information: readonly Line[] = [before, ['contact', '2026-02-02', { purpose: 'information-only' }]];
  const audited = Array.from({ length: 148 }, (_, index) => (index < 89 ? information : genuine));
  const found = audited.flatMap((lines) => findingsOf(reReferrals, { lines }));
  const reReferred = found.filter(({ counted, on }) => counted === 'in' && on === '2026-02-02');
  assert.equal(reReferred.length, 59);
  assert.equal(found.filter(({ counted }) => counted === 'out').length, 148, 'the first referral of each child');
  const miscoded = percentage(148 - reReferred.length, 148, 2);
  assert.ok('value' in miscoded);
  assert.equal(miscoded.value, 60.14);
});
