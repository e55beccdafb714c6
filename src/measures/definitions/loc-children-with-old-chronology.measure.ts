import { chronologyLimit } from '#domain/journey/limits.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure } from '#measures/engine/measure.ts';
import { needCovered } from '#measures/engine/need-covered.ts';

/** How many children in need have no chronology reviewed lately: none at all, or too long ago (R018). */
export const childrenWithOldChronology = defineMeasure({
  id: 'LOC-CHRONOLOGY-OLD',
  version: 1,
  name: `Children in need with no chronology reviewed in ${limitInWords(chronologyLimit)}`,
  area: 'Child in need',
  numerator: `Denominator rows whose chronology was not reviewed in the last ${limitInWords(chronologyLimit)}`,
  denominator: 'Children in need at snapshot (CN-01)',
  unit: '%',
  window: { usual: 'snapshot', allowed: ['snapshot'] },
  form: 'snapshot',
  polarity: 'low',
  source: 'Inspection 2010, paragraphs 16, 47 and 77 (R018) [L]: a setting of the authority',
  notes:
    'At the end of a day, of the children of CN-01. Those with no reviewed chronology (LOC-CHRONOLOGY-NONE) are among them, also where the need has only just begun; the task to review one leaves a new need the whole time allowed.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  limit: chronologyLimit,
  beside: 'LOC-CHRONOLOGY-NONE',
  counts: ['referral'],
  facts: needCovered({
    type: 'chronology-review',
    field: 'reviewedOn',
    limit: chronologyLimit,
    thing: 'chronology review',
    in: 'lack it',
  }),
});
