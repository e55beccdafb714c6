import { minutesDistributedLimit } from '#domain/journey/limits.ts';
import { doneInTime } from '#measures/engine/done-in-time.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many minutes of meetings were sent out in time: the last stage, from the day of the meeting (R070). */
export const minutesDistributedInTime = defineMeasure({
  id: 'LOC-MINUTES-DISTRIBUTED',
  version: 1,
  name: `Minutes of a meeting sent out within ${limitInWords(minutesDistributedLimit)}`,
  area: 'Meetings',
  numerator: 'Denominator rows sent out by the end of the due day',
  denominator: 'Minutes sent out in period, for each child the meeting was about (plus those past due counted as fail)',
  unit: '%',
  window: { usual: 'month', allowed: eventWindows },
  form: 'due in period',
  polarity: 'high',
  source: 'Inspection 2018, paragraphs 16, 46 and 77 (R070) [L]: a setting of the authority',
  notes:
    'Counted from the day of the meeting, which is day 0. Dated by the day they were first sent out; while they are not, by the day after the due day. A meeting about brothers and sisters counts once for each.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  limit: minutesDistributedLimit,
  counts: ['family-meeting', 'minutes-distribution'],
  facts: doneInTime({
    type: 'family-meeting',
    clock: 'family-meeting-distributed',
    done: 'sent out',
    undone: 'counts as out',
    inTimeBy: 'due day',
  }),
});
