import { assessmentLimit } from '#domain/journey/limits.ts';
import { doneInTime } from '#measures/engine/done-in-time.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many assessments were authorised in time, counted from the referral as Working Together counts. */
export const assessmentsInTimeFromReferral = defineMeasure({
  id: 'AS-01-REF',
  version: 1,
  name: `Assessments completed within ${limitInWords(assessmentLimit)}, from referral`,
  area: 'Assessment',
  numerator: `Assessments authorised in period, not more than ${limitInWords(assessmentLimit)} from referral to authorisation`,
  denominator: 'Assessments authorised in period',
  unit: '%',
  window: { usual: 'year ending 31 March', allowed: eventWindows },
  form: 'completed in period',
  polarity: 'high',
  source: 'Working Together to Safeguard Children 2023, chapter 3: from the point of referral [K]',
  notes:
    'The statutory clock: from CINreferralDate to AssessmentAuthorisationDate, in working days as AS-01 counts them. A later assessment under the same referral is counted from that referral too, and so comes out late.',
  comparableWith: { nothing: 'The published measure (AS-01) counts from the start of the assessment.' },
  limit: assessmentLimit,
  beside: 'AS-01',
  inBands: true,
  counts: ['assessment'],
  facts: doneInTime({
    type: 'assessment',
    clock: 'assessment-from-referral',
    done: 'authorised',
    undone: 'waits',
    inTimeBy: 'working days',
  }),
});
