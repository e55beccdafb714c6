import { type ChildHistory, type HistoryRecord, recordsOf } from '#domain/history/child-history.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { addDays, type Day, dayOf, isoDay } from '#domain/time/day.ts';
import { eventsOn, type Verdict } from '#measures/engine/events-on.ts';
import { inWords, realDayIn } from '#measures/engine/finding.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

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
  facts: eventsOn('contact', 'receivedAt', judge),
});

function yearBefore(day: Day): Day {
  return addDays(day, -DAYS_BACK);
}

function judge(_: HistoryRecord, on: IsoDay, history: ChildHistory): Verdict {
  const earliest = isoDay(yearBefore(dayOf(on)));
  const last = recordsOf(history, 'contact')
    .flatMap((contact) => realDayIn(contact, 'receivedAt') ?? [])
    .filter((day) => earliest <= day && day < on)
    .toSorted()
    .at(-1);
  if (last === undefined) return ['out', `No earlier contact from ${inWords(earliest)} to the day before.`];
  return ['in', `An earlier contact came on ${inWords(last)}, within ${DAYS_BACK} days before ${inWords(on)}.`];
}
