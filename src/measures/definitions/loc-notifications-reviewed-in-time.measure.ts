import { notificationReviewLimit } from '#domain/journey/limits.ts';
import { doneInTime } from '#measures/engine/done-in-time.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many police, missing and custody notices a social worker looked at in time, whatever their grade (R041). */
export const notificationsReviewedInTime = defineMeasure({
  id: 'LOC-NOTIFICATION-REVIEW',
  version: 1,
  name: `Notification looked at by a social worker within ${limitInWords(notificationReviewLimit)}`,
  area: 'Front door',
  numerator: 'Denominator rows looked at by the end of the due day',
  denominator: 'Police, missing and custody notices looked at in period (plus those past due counted as fail)',
  unit: '%',
  window: { usual: 'month', allowed: eventWindows },
  form: 'due in period',
  polarity: 'high',
  source: 'Inspection 2018, paragraph 6 (R041) [L]: a setting of the authority',
  notes:
    'Counted from the day the notice arrived, which is day 0. Dated by the review; while there is none, by the day after the due day. A notice of any other kind needs no review: left out, on the day it arrived.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  limit: notificationReviewLimit,
  counts: ['notification'],
  facts: doneInTime({
    type: 'notification',
    clock: 'notification-reviewed',
    done: 'looked at',
    undone: 'counts as out',
    inTimeBy: 'due day',
  }),
});
