import { eventsOn } from '#measures/engine/events-on.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import { saysAll } from '#measures/engine/says-all.ts';

/** How many assessments were given to somebody, with whom and when (R034). */
export const assessmentsWithCopies = defineMeasure({
  id: 'LOC-COPIES',
  version: 1,
  name: 'Assessments with a copy given',
  area: 'Assessment',
  numerator: 'Denominator rows with at least one copy given, with its recipient and date',
  denominator: 'Assessments authorised in period',
  unit: '%',
  window: { usual: 'rolling 12 months', allowed: eventWindows },
  form: 'count',
  polarity: 'high',
  source: 'Inspection 2010, paragraph 44 (R034) [L]',
  notes:
    'By the day of authorisation, so that a copy given afterwards is seen once it is recorded. Assessments that came from another system are left out: it is not known what was written there.',
  comparableWith: { nothing: 'Local recording practice: it is in no national collection.' },
  counts: ['assessment'],
  facts: eventsOn('assessment', 'authorisedOn', saysAll('Authorised', { copies: 'a copy given' })),
});
