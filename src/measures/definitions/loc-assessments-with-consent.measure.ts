import { eventsOn } from '#measures/engine/events-on.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import { saysAll } from '#measures/engine/says-all.ts';

/** How many assessments say whether the family agreed to information being shared (R034). */
export const assessmentsWithConsent = defineMeasure({
  id: 'LOC-CONSENT',
  version: 1,
  name: 'Assessments with consent to share recorded',
  area: 'Assessment',
  numerator: 'Denominator rows that say whether consent to share information was given, refused or not sought',
  denominator: 'Assessments authorised in period',
  unit: '%',
  window: { usual: 'rolling 12 months', allowed: eventWindows },
  form: 'count',
  polarity: 'high',
  source: 'Inspection 2010, paragraph 44 (R034) [L]',
  notes:
    'By the day of authorisation. What is counted is that the answer is recorded, whatever the answer. Assessments that came from another system are left out: it is not known what was written there.',
  comparableWith: { nothing: 'Local recording practice: it is in no national collection.' },
  counts: ['assessment'],
  facts: eventsOn('assessment', 'authorisedOn', saysAll('Authorised', { consent: 'consent recorded' })),
});
