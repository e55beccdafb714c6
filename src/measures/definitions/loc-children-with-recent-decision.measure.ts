import { managementOversightLimit } from '#domain/journey/limits.ts';
import { limitInWords } from '#measures/engine/limit-in-words.ts';
import { defineMeasure } from '#measures/engine/measure.ts';
import { needCovered } from '#measures/engine/need-covered.ts';

/** For how many children in need a manager has made a decision lately (R057). */
export const childrenWithRecentDecision = defineMeasure({
  id: 'LOC-OVERSIGHT',
  version: 1,
  name: `Children in need with a management decision in the last ${limitInWords(managementOversightLimit)}`,
  area: 'Child in need',
  numerator: `Denominator rows with a management decision in the last ${limitInWords(managementOversightLimit)}`,
  denominator: 'Children in need at snapshot (CN-01)',
  unit: '%',
  window: { usual: 'snapshot', allowed: ['snapshot'] },
  form: 'snapshot',
  polarity: 'high',
  source: 'Peer review letter 2015; inspection 2018, paragraph 17 (R057) [L]: a setting of the authority',
  notes:
    'At the end of a day, of the children of CN-01. A decision counts from its day to the end of the last day allowed, and so does one made before the need began. Only the record “Management decision” counts, which cannot be kept without its rationale and the risk weighed.',
  comparableWith: { nothing: 'A local standard: no other authority publishes it.' },
  limit: managementOversightLimit,
  counts: ['referral'],
  facts: needCovered({
    type: 'management-decision',
    field: 'decidedOn',
    limit: managementOversightLimit,
    thing: 'management decision',
    in: 'have it',
  }),
});
