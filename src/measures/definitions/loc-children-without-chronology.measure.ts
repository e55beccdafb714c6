import { defineMeasure } from '#measures/engine/measure.ts';
import { needCovered } from '#measures/engine/need-covered.ts';

/** How many children in need have no chronology that a manager ever reviewed (R018). */
export const childrenWithoutChronology = defineMeasure({
  id: 'LOC-CHRONOLOGY-NONE',
  version: 1,
  name: 'Children in need with no reviewed chronology',
  area: 'Child in need',
  numerator: 'Denominator rows whose chronology was never reviewed',
  denominator: 'Children in need at snapshot (CN-01)',
  unit: '%',
  window: { usual: 'snapshot', allowed: ['snapshot'] },
  form: 'snapshot',
  polarity: 'low',
  source: 'Inspection 2010, paragraphs 16, 47 and 77 (R018) [L]',
  notes:
    'At the end of a day, of the children of CN-01. Every record makes its line in the chronology by itself; a chronology is there once a manager has read it whole and said so. A review counts for good, also one of an earlier episode.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  counts: ['referral'],
  facts: needCovered({ type: 'chronology-review', field: 'reviewedOn', thing: 'chronology review', in: 'lack it' }),
});
