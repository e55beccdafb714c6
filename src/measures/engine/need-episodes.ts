import { type ChildHistory, type HistoryRecord, realDayIn, recordsOf, yesNoIn } from '#domain/history/child-history.ts';
import { closuresOf, type NeedSpell, needSpellsOf } from '#domain/history/need-spells.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { type Finding, inWords, isRealDay, spell, undated } from './finding.ts';

/** A stretch of days on which a child was in need, under one referral or several that overlap. */
export interface NeedEpisode extends NeedSpell {
  readonly referrals: number;
}

/** When a child was in need: no two episodes share a day, so that who counts children counts each once. */
export function needEpisodesOf(history: ChildHistory): readonly NeedEpisode[] {
  return needSpellsOf(history)
    .filter(isSound)
    .toSorted((one, other) => (`${one.from} ${one.record}` < `${other.from} ${other.record}` ? -1 : 1))
    .reduce<readonly NeedEpisode[]>(withNext, []);
}

/** Referrals whose need cannot be placed in time: excluded from every count of children in need, and shown so until put right. */
export function doubtfulNeedOf(history: ChildHistory): readonly Finding[] {
  const placed = new Set(
    needSpellsOf(history)
      .filter(isSound)
      .map(({ record }) => record),
  );
  return recordsOf(history, 'referral')
    .filter((referral) => !placed.has(referral.id) && yesNoIn(referral, 'noFurtherAction') !== 'yes')
    .flatMap((referral) => doubtOf(history, referral));
}

function withNext(episodes: readonly NeedEpisode[], next: NeedSpell): readonly NeedEpisode[] {
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
