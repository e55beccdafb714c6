import { eventsOn } from '#measures/engine/events-on.ts';
import { inWords } from '#measures/engine/finding.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many referrals were made. */
export const referrals = defineMeasure({
  id: 'FD-05',
  version: 1,
  name: 'Referrals, number',
  area: 'Front door',
  numerator: 'Referrals dated in period',
  denominator: 'none',
  unit: 'count',
  window: { usual: 'year ending 31 March', allowed: eventWindows },
  form: 'count',
  polarity: 'neutral',
  source: 'DfE children in need statistics [K]; LAIT 305, 2026 [V]',
  notes:
    'By the date of the referral (CINreferralDate). Referrals with no further action are included. A child counts once for each referral. There should be none while the child is already in need; one that was recorded all the same is counted.',
  comparableWith: { measureId: 'FD-05' },
  counts: ['referral'],
  facts: eventsOn('referral', 'referredOn', (_, on) => ['in', `Referred on ${inWords(on)}.`]),
});
