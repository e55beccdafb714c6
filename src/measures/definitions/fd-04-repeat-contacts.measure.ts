import { addDays, type Day } from '#domain/time/day.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import { repeatedWithin } from '#measures/engine/repeated-within.ts';

const DAYS_BACK = 365;

/** How many contacts were about a child of whom we had heard within a year before. */
export const repeatContacts = defineMeasure({
  id: 'FD-04',
  version: 1,
  name: 'Repeat contacts within 12 months',
  area: 'Front door',
  numerator: 'Contacts where the same child had an earlier contact in previous 365 days',
  denominator: 'Contacts in period',
  unit: '%',
  window: { usual: 'rolling 12 months', allowed: eventWindows },
  form: 'count',
  polarity: 'low',
  source: 'Local [L]',
  notes:
    'All contacts count, whatever became of them, not only those that led to no referral. The earlier contact came in 1 to 365 days before; two on one day are not repeats of each other.',
  comparableWith: { nothing: 'Contacts are not in the children in need census, so nothing is published to compare.' },
  counts: ['contact'],
  looksBackFrom: yearBefore,
  facts: repeatedWithin('contact', 'receivedAt', yearBefore),
});

function yearBefore(day: Day): Day {
  return addDays(day, -DAYS_BACK);
}
