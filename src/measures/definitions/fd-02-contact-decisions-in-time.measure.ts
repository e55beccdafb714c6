import { decisionLimit } from '#domain/journey/limits.ts';
import { doneInTime } from '#measures/engine/done-in-time.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';

/** How many contacts were decided as soon as Working Together asks; one left undecided past its due day is not in time. */
export const contactDecisionsInTime = defineMeasure({
  id: 'FD-02',
  version: 1,
  name: `Contact decision within ${limitInWords(decisionLimit)}`,
  area: 'Front door',
  numerator: 'Denominator rows decided by the end of the next working day after receipt',
  denominator: 'Contacts decided in period (plus undecided and past due counted as fail)',
  unit: '%',
  window: { usual: 'month', allowed: eventWindows },
  form: 'due in period',
  polarity: 'high',
  source: 'Working Together to Safeguard Children 2023, chapter 3 [K]; LAIT 290 restates it, 2026 [V]',
  notes:
    'The day of receipt is day 0, also at night, at a weekend or on a bank holiday; the next working day is day 1, and its end is the limit. Dated by the decision; while undecided, by the day after the due day. By when it happened, not when it was written up: a late entry says so and still counts as it happened.',
  comparableWith: { nothing: 'Contacts are not in the children in need census, so nothing is published to compare.' },
  limit: decisionLimit,
  counts: ['contact'],
  facts: doneInTime({
    type: 'contact',
    clock: 'contact-decided',
    done: 'decided',
    undone: 'counts as out',
    inTimeBy: 'due day',
  }),
});
