import { screeningLimit } from '#domain/journey/limits.ts';
import { doneInTime } from '#measures/engine/done-in-time.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many contacts were screened as soon as the local standard asks: a clock of its own beside the decision's (R038). */
export const contactsScreenedInTime = defineMeasure({
  id: 'FD-02-SCREENED',
  version: 1,
  name: `Contact screened within ${limitInWords(screeningLimit)}`,
  area: 'Front door',
  numerator: 'Denominator rows screened by the end of their due day',
  denominator: 'Contacts screened in period (plus unscreened and past due counted as fail)',
  unit: '%',
  window: { usual: 'month', allowed: eventWindows },
  form: 'due in period',
  polarity: 'high',
  source: 'Local standard (R038) [L]: a setting of the authority',
  notes:
    'A contact that comes in on a day that is no working day is due by the end of the next one. Dated by the screening; while unscreened, by the day after the due day. By when it happened, not when it was written up: a late entry says so and still counts as it happened.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  limit: screeningLimit,
  beside: 'FD-02',
  counts: ['contact'],
  facts: doneInTime({
    type: 'contact',
    clock: 'contact-screened',
    done: 'screened',
    undone: 'counts as out',
    inTimeBy: 'due day',
  }),
});
