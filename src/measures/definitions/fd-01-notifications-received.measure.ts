import { eventsOn } from '#measures/engine/events-on.ts';
import { inWords } from '#measures/engine/finding.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many notifications came in, beside the contacts and never among them (R044). */
export const notificationsReceived = defineMeasure({
  id: 'FD-01-NOTIFICATIONS',
  version: 1,
  name: 'Notifications received',
  area: 'Front door',
  numerator: 'Notifications received in period',
  denominator: 'none',
  unit: 'count',
  window: { usual: 'rolling 12 months', allowed: eventWindows },
  form: 'count',
  polarity: 'neutral',
  source: 'Local: missing and police notices counted apart from contacts (R003, R044) [L]',
  notes:
    'One for each child of each notification, on the day in England on which it arrived. Contacts and notifications together are the sum of the two figures; a contact made after a notification is counted as a contact as well.',
  comparableWith: { nothing: 'Notifications are in no national collection.' },
  beside: 'FD-01',
  counts: ['notification'],
  facts: eventsOn('notification', 'receivedAt', (_, on) => ['in', `Notification received on ${inWords(on)}.`]),
});
