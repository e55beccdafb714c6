import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import { referrals } from './fd-05-referrals.measure.ts';

/** How many referrals were made for every 10,000 children who live here. */
export const referralRate = defineMeasure({
  id: 'FD-06',
  version: 1,
  name: 'Referrals, rate per 10,000',
  area: 'Front door',
  numerator: 'Referrals dated in period (FD-05)',
  denominator: 'residents aged 0 to 17',
  unit: 'per 10,000',
  window: { usual: 'year ending 31 March', allowed: eventWindows },
  form: 'count',
  polarity: 'neutral',
  source: 'DfE children in need statistics [K]; LAIT 305, 2026 [V]',
  notes:
    'The referrals of FD-05 over the ONS mid-year estimate of the year before the 31 March. Part of a year is labelled, and annualised beside it.',
  comparableWith: { measureId: 'FD-06' },
  counts: ['referral'],
  facts: referrals.facts,
});
