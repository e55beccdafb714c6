import { labelOf } from '#domain/code-sets/code-set.ts';
import { contactOutcome } from '#domain/code-sets/contact-outcome.codes.ts';
import { codeIn, type HistoryRecord } from '#domain/history/child-history.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { eventsOn, type Verdict } from '#measures/engine/events-on.ts';
import { inWords } from '#measures/engine/finding.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many of the contacts that were decided became referrals. */
export const contactsToReferral = defineMeasure({
  id: 'FD-03',
  version: 1,
  name: 'Contacts progressing to referral',
  area: 'Front door',
  numerator: 'Contacts with outcome referral',
  denominator: 'Contacts decided in period',
  unit: '%',
  window: { usual: 'rolling 12 months', allowed: eventWindows },
  form: 'count',
  polarity: 'neutral',
  source: 'Local [L]; Standard Safeguarding Dataset contact outcomes, 2026 [V]',
  notes: 'By the day of the decision and by the outcome decided, whether or not the referral has been recorded yet.',
  comparableWith: { nothing: 'Contacts are not in the children in need census, so nothing is published to compare.' },
  counts: ['contact'],
  facts: eventsOn('contact', 'decidedAt', judge),
});

function judge(contact: HistoryRecord, on: IsoDay): Verdict {
  const outcome = codeIn(contact, 'outcome');
  if (outcome === undefined) return ['excluded', `Decided on ${inWords(on)}, but no outcome is recorded.`];
  return [outcome === 'referral' ? 'in' : 'out', `Decided on ${inWords(on)}: ${labelOf(contactOutcome, outcome)}.`];
}
