import { type HistoryRecord, yesNoIn } from '#domain/history/child-history.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { eventsOn, type Verdict } from '#measures/engine/events-on.ts';
import { inWords } from '#measures/engine/finding.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many referrals ended with no further action, decided before any assessment. */
export const referralsNoFurtherAction = defineMeasure({
  id: 'FD-08',
  version: 1,
  name: 'Referrals resulting in no further action',
  area: 'Front door',
  numerator: 'Referrals ended with no further action (ReferralNFA)',
  denominator: 'Referrals in period',
  unit: '%',
  window: { usual: 'year ending 31 March', allowed: eventWindows },
  form: 'count',
  polarity: 'neutral',
  source: 'DfE children in need statistics [K]; LAIT 290, 2026 [V]',
  notes:
    'By the date of the referral. One that is not decided yet counts among the referrals and not as no further action, as in the census.',
  comparableWith: { measureId: 'FD-08' },
  counts: ['referral'],
  facts: eventsOn('referral', 'referredOn', judge),
});

function judge(referral: HistoryRecord, on: IsoDay): Verdict {
  const referred = `Referred on ${inWords(on)}`;
  switch (yesNoIn(referral, 'noFurtherAction')) {
    case 'yes':
      return ['in', `${referred} and ended with no further action.`];
    case 'no':
      return ['out', `${referred} and taken further.`];
    case undefined:
      return ['out', `${referred}; not yet decided whether it ends here.`];
  }
}
