import { eventsOn } from '#measures/engine/events-on.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import { saysAll } from '#measures/engine/says-all.ts';

/** How many assessments hold what parents and family said, and when (R033). */
export const assessmentsWithParentsViews = defineMeasure({
  id: 'LOC-PARENTS-VIEWS',
  version: 1,
  name: 'Assessments with the family’s views and their date',
  area: 'Assessment',
  numerator: 'Denominator rows with what the parents and family said, and the day',
  denominator: 'Assessments authorised in period',
  unit: '%',
  window: { usual: 'rolling 12 months', allowed: eventWindows },
  form: 'count',
  polarity: 'high',
  source: 'Inspection 2010, paragraph 43; inspection 2018, paragraph 35 (R033) [L]',
  notes:
    'By the day of authorisation. Where somebody could not be asked, who and why is a view recorded. Assessments that came from another system are left out: it is not known what was written there.',
  comparableWith: { nothing: 'Local recording practice: it is in no national collection.' },
  counts: ['assessment'],
  facts: eventsOn(
    'assessment',
    'authorisedOn',
    saysAll('Authorised', { parentsViews: 'the family’s views', parentsViewsOn: 'their date' }),
  ),
});
