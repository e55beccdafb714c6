import { eventsOn } from '#measures/engine/events-on.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import { saysAll } from '#measures/engine/says-all.ts';

/** How many assessments hold what the child said, in a field of its own, and when (R023). */
export const assessmentsWithChildsWords = defineMeasure({
  id: 'LOC-CHILDS-WORDS',
  version: 1,
  name: 'Assessments with the child’s words and their date',
  area: 'Assessment',
  numerator: 'Denominator rows with what the child said or showed, and the day',
  denominator: 'Assessments authorised in period',
  unit: '%',
  window: { usual: 'rolling 12 months', allowed: eventWindows },
  form: 'count',
  polarity: 'high',
  source: 'Improvement plan, action 67 (R023) [L]',
  notes:
    'By the day of authorisation. Only the field that asks for the child’s own words counts, never the text of a note. A child who was not seen could not be heard: the assessment counts as without. Assessments that came from another system are left out: it is not known what was written there.',
  comparableWith: { nothing: 'Local recording practice: it is in no national collection.' },
  counts: ['assessment'],
  facts: eventsOn(
    'assessment',
    'authorisedOn',
    saysAll('Authorised', { childsWords: 'the child’s words', childsWordsOn: 'their date' }),
  ),
});
