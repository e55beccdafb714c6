import { assessmentLimit } from '#domain/journey/limits.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import { doneInTime } from '#measures/engine/timeliness.ts';

/** How many assessments were authorised in time, counted from their start as the census counts. */
export const assessmentsInTime = defineMeasure({
  id: 'AS-01',
  version: 1,
  name: `Assessments completed within ${limitInWords(assessmentLimit)}`,
  area: 'Assessment',
  numerator: `Assessments authorised in period within ${limitInWords(assessmentLimit)} of their start`,
  denominator: 'Assessments authorised in period',
  unit: '%',
  window: { usual: 'year ending 31 March', allowed: eventWindows },
  form: 'completed in period',
  polarity: 'high',
  source:
    'DfE children in need statistics, table C2 [K]; LAIT 304, 2026 [V]; Working Together to Safeguard Children 2023 [K]',
  notes:
    'From AssessmentActualStartDate to AssessmentAuthorisationDate: the start is day 0, and the limit is the end of its last working day, so an authorisation at the weekend after it is late. The published measure appears to count so; its method is still to be checked. AS-01-REF counts from the referral, as Working Together does.',
  comparableWith: { measureId: 'AS-01' },
  limit: assessmentLimit,
  counts: ['assessment'],
  facts: doneInTime({ type: 'assessment', clock: 'assessment-45-from-start', done: 'authorised', undone: 'waits' }),
});
