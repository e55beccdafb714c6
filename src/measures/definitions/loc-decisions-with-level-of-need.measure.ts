import { eventsOn } from '#measures/engine/events-on.ts';
import { defineMeasure, eventWindows } from '#measures/engine/measure.ts';
import { saysAll } from '#measures/engine/says-all.ts';

/** How many decisions on contacts say the level of need and why; broken down by level it is their distribution (R043). */
export const decisionsWithLevelOfNeed = defineMeasure({
  id: 'LOC-LEVEL-OF-NEED',
  version: 1,
  name: 'Contact decisions with level of need and reason',
  area: 'Front door',
  numerator: 'Denominator rows that say the level of need, from 1 to 4, and the reason for it',
  denominator: 'Contacts decided in period',
  unit: '%',
  window: { usual: 'month', allowed: eventWindows },
  form: 'count',
  polarity: 'high',
  source:
    'Improvement plan, actions 19 to 21; inspection 2018, paragraph 2 (R043) [L]; Working Together to Safeguard Children 2023, chapter 3 [K]',
  notes:
    'By the day of the decision. The distribution of contacts over the four levels is this measure broken down by level of need: its parts add up to every contact decided, those without a level among them.',
  comparableWith: { nothing: 'Contacts are not in the children in need census, so nothing is published to compare.' },
  counts: ['contact'],
  facts: eventsOn(
    'contact',
    'decidedAt',
    saysAll('Decided', { level: 'the level of need', levelReason: 'the reason for it' }),
  ),
});
