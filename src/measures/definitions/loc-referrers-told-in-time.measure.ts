import { feedbackLimit } from '#domain/journey/limits.ts';
import { doneInTime } from '#measures/engine/done-in-time.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many referrers were told in time what had been decided; one still to be told past the due day is not in time (R040). */
export const referrersToldInTime = defineMeasure({
  id: 'LOC-FEEDBACK',
  version: 1,
  name: `Referrer told within ${limitInWords(feedbackLimit)} of the decision`,
  area: 'Front door',
  numerator: 'Denominator rows whose referrer was told by the end of the due day',
  denominator: 'Contacts whose referrer was told in period (plus those not told and past due counted as fail)',
  unit: '%',
  window: { usual: 'month', allowed: eventWindows },
  form: 'due in period',
  polarity: 'high',
  source: 'Inspection 2010, paragraph 43 (R040) [L]: a setting of the authority',
  notes:
    'Counted from the day of the decision, which is day 0. Dated by the day the referrer was told; while they have not been, by the day after the due day. A contact that is not decided yet is not counted. Where the referrer is anonymous or not known there is nobody to tell: left out, on the day of the decision.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  limit: feedbackLimit,
  counts: ['contact'],
  facts: doneInTime({
    type: 'contact',
    clock: 'feedback-to-referrer',
    done: 'told',
    undone: 'counts as out',
    inTimeBy: 'due day',
  }),
});
