import { eventsOn } from '#measures/engine/events-on.ts';
import { inWords } from '#measures/engine/finding.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many contacts came in. Notifications and referrals are never among them (R003, R044). */
export const contactsReceived = defineMeasure({
  id: 'FD-01',
  version: 1,
  name: 'Contacts received, rate per 10,000',
  area: 'Front door',
  numerator: 'Contacts with contact date in period',
  denominator: 'residents aged 0 to 17',
  unit: 'per 10,000',
  window: { usual: 'rolling 12 months', allowed: eventWindows },
  form: 'count',
  polarity: 'neutral',
  source: 'Local [L]; Ofsted Annex A list 1 [V]',
  notes:
    'One for each child of each contact, on the day in England on which it was received. A contact that gives information only is a contact. Notifications are counted on their own.',
  comparableWith: { nothing: 'Contacts are not in the children in need census, so nothing is published to compare.' },
  counts: ['contact'],
  facts: eventsOn('contact', 'receivedAt', (_, on) => ['in', `Contact received on ${inWords(on)}.`]),
});
