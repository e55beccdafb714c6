import { type ChildHistory, type HistoryRecord, recordsOf, yesNoIn } from '#domain/history/child-history.ts';
import { closuresOf, type NeedSpell, needSpellsOf } from '#domain/history/need-spells.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { type Finding, inWords, isRealDay, realDayIn, spell, undated } from '#measures/engine/finding.ts';
import { defineMeasure } from '#measures/engine/measure.ts';

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
  facts: (history) => {
    const sound = needSpellsOf(history).filter(isSound);
    return [...merged(sound), ...doubtful(history, sound)];
  },
});

interface Episode extends NeedSpell {
  readonly referrals: number;
}

/** A child's episodes of need as spells that do not overlap. */
function merged(spells: readonly NeedSpell[]): readonly Finding[] {
  return spells
    .toSorted((one, other) => (`${one.from} ${one.record}` < `${other.from} ${other.record}` ? -1 : 1))
    .reduce<readonly Episode[]>(withNext, [])
    .flatMap(({ record, from, until, referrals }) => {
      const once = referrals === 1 ? '' : ` ${referrals} referrals overlap; the child counts once.`;
      const end = until === undefined ? '' : ` until ${inWords(until)}`;
      return spell({ id: record }, from, until, 'in', `In need from ${inWords(from)}${end}.${once}`);
    });
}

function withNext(episodes: readonly Episode[], next: NeedSpell): readonly Episode[] {
  const last = episodes.at(-1);
  if (last === undefined || (last.until !== undefined && last.until <= next.from))
    return [...episodes, { ...next, referrals: 1 }];
  const { record, from, referrals } = last;
  const until = later(last.until, next.until);
  return [...episodes.slice(0, -1), { record, from, ...(until !== undefined && { until }), referrals: referrals + 1 }];
}

/** The later of two ends, of which an open one is never reached. */
function later(one: IsoDay | undefined, other: IsoDay | undefined): IsoDay | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one < other ? other : one;
}

/** Referrals whose need cannot be placed in time: excluded, and shown so until their dates are put right. */
function doubtful(history: ChildHistory, sound: readonly NeedSpell[]): readonly Finding[] {
  const placed = new Set(sound.map(({ record }) => record));
  return recordsOf(history, 'referral')
    .filter((referral) => !placed.has(referral.id) && yesNoIn(referral, 'noFurtherAction') !== 'yes')
    .flatMap((referral) => doubtOf(history, referral));
}

function doubtOf(history: ChildHistory, referral: HistoryRecord): readonly Finding[] {
  const from = realDayIn(referral, 'referredOn');
  if (from !== undefined) {
    const because = `Referred on ${inWords(from)}, but the need is dated as ended before: check both dates.`;
    return spell(referral, from, undefined, 'excluded', because);
  }
  const isOpen = closuresOf(history, referral).length === 0 && history.facts.diedOn === undefined;
  return isOpen ? undated(referral, 'spell', 'Referral without its date: shown from the day it was recorded.') : [];
}

function isSound({ from, until }: NeedSpell): boolean {
  return isRealDay(from) && (until === undefined || isRealDay(until));
}
