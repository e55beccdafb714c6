import type { Day } from '#domain/time/day.ts';
import { rollingTwelveMonths } from '#domain/time/period.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import { repeatedWithin } from '#measures/engine/repeated-within.ts';

/** How many referrals were of a child referred before within the year. Computed from the dates, never chosen (R039). */
export const reReferrals = defineMeasure({
  id: 'FD-07',
  version: 1,
  name: 'Re-referrals within 12 months',
  area: 'Front door',
  numerator: 'Referrals whose child had an earlier referral dated within the 12 months before',
  denominator: 'Referrals in period',
  unit: '%',
  window: { usual: 'year ending 31 March', allowed: eventWindows },
  form: 'count',
  polarity: 'low',
  source: 'DfE children in need statistics [K]; LAIT 271; National Framework dashboard, outcome 1, 2026 [V]',
  notes:
    'From referral to referral, not from the closure. The 12 months end on the day before and begin on the same date of the year before, which counts: for 3 April 2026, from 3 April 2025 to 2 April 2026. Two referrals of one day are not re-referrals of each other. Referrals with no further action count on both sides; contacts and notifications on neither.',
  comparableWith: { measureId: 'FD-07' },
  counts: ['referral'],
  looksBackFrom: twelveMonthsBefore,
  facts: repeatedWithin('referral', 'referredOn', twelveMonthsBefore),
});

function twelveMonthsBefore(day: Day): Day {
  return rollingTwelveMonths(day).from;
}
