import { minutesWrittenLimit } from '#domain/journey/limits.ts';
import { doneInTime } from '#measures/engine/done-in-time.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many minutes of meetings were written up in time: the first stage, from the day of the meeting (R070). */
export const minutesWrittenInTime = defineMeasure({
  id: 'LOC-MINUTES-WRITTEN',
  version: 1,
  name: `Minutes of a meeting written up within ${limitInWords(minutesWrittenLimit)}`,
  area: 'Meetings',
  numerator: 'Denominator rows written up by the end of the due day',
  denominator:
    'Minutes written up in period, for each child the meeting was about (plus those past due counted as fail)',
  unit: '%',
  window: { usual: 'month', allowed: eventWindows },
  form: 'due in period',
  polarity: 'high',
  source: 'Inspection 2018, paragraphs 16, 46 and 77 (R070) [L]: a setting of the authority',
  notes:
    'Counted from the day of the meeting, which is day 0. Dated by the day they were written up, handed in or not; while they are not, by the day after the due day. A meeting about brothers and sisters counts once for each.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  limit: minutesWrittenLimit,
  counts: ['family-meeting'],
  facts: doneInTime({
    type: 'family-meeting',
    clock: 'family-meeting-written',
    done: 'written up',
    undone: 'counts as out',
    inTimeBy: 'due day',
  }),
});
