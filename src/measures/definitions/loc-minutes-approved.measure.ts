import { minutesApprovedLimit } from '#domain/journey/limits.ts';
import { doneInTime } from '#measures/engine/done-in-time.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many minutes of meetings were approved in time: the second stage, from the day of the meeting (R070). */
export const minutesApprovedInTime = defineMeasure({
  id: 'LOC-MINUTES-APPROVED',
  version: 1,
  name: `Minutes of a meeting approved within ${limitInWords(minutesApprovedLimit)}`,
  area: 'Meetings',
  numerator: 'Denominator rows approved by the end of the due day',
  denominator: 'Minutes approved in period, for each child the meeting was about (plus those past due counted as fail)',
  unit: '%',
  window: { usual: 'month', allowed: eventWindows },
  form: 'due in period',
  polarity: 'high',
  source: 'Inspection 2018, paragraphs 16, 46 and 77 (R070) [L]: a setting of the authority',
  notes:
    'Counted from the day of the meeting, which is day 0. Dated by the day a manager approved them: handing in is not approval. While they are not, by the day after the due day. A meeting about brothers and sisters counts once for each.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  limit: minutesApprovedLimit,
  counts: ['family-meeting'],
  facts: doneInTime({
    type: 'family-meeting',
    clock: 'family-meeting-approved',
    done: 'approved',
    undone: 'counts as out',
    inTimeBy: 'due day',
  }),
});
