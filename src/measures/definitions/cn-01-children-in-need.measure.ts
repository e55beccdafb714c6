import { type Finding, inWords, spell } from '#measures/engine/finding.ts';
import { defineMeasure } from '#measures/engine/measure.ts';
import { doubtfulNeedOf, type NeedEpisode, needEpisodesOf } from '#measures/engine/need-episodes.ts';

/** How many children are in need on a day: referred, not ended at once, and not closed. */
export const childrenInNeed = defineMeasure({
  id: 'CN-01',
  version: 1,
  name: 'Children in need at 31 March, rate per 10,000',
  area: 'Child in need',
  numerator: 'Children with an open episode of need at snapshot (referred, not NFA, not closed)',
  denominator: 'residents aged 0 to 17',
  unit: 'per 10,000',
  window: { usual: 'snapshot', allowed: ['snapshot'] },
  form: 'snapshot',
  polarity: 'neutral',
  source: 'DfE children in need statistics [K]; LAIT 171; National Framework dashboard, 2026 [V]',
  notes:
    'At the end of a day; published at 31 March, and shown at any. All whose need is open: with a plan of any kind, looked after, leaving care or disabled, unborn and 18 and over included. Not the same as children on a child in need plan. A child counts once, however many episodes overlap. The day of the closure or of the child’s death no longer counts.',
  comparableWith: { measureId: 'CN-01' },
  counts: ['referral'],
  facts: (history) => [...needEpisodesOf(history).flatMap(inNeed), ...doubtfulNeedOf(history)],
});

function inNeed({ record, from, until, referrals }: NeedEpisode): readonly Finding[] {
  const once = referrals === 1 ? '' : ` ${referrals} referrals overlap; the child counts once.`;
  const end = until === undefined ? '' : ` until ${inWords(until)}`;
  return spell({ id: record }, from, until, 'in', `In need from ${inWords(from)}${end}.${once}`);
}
