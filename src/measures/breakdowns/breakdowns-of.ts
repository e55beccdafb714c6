import { type ChildHistory, codeIn, type HistoryRecord } from '#domain/history/child-history.ts';
import { type Involvement, involvementOf, involvementOn } from '#domain/history/involvement.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { dayOf, isoDay } from '#domain/time/day.ts';
import type { Breakdowns, MeasureFact } from '#measures/engine/measure-fact.ts';
import { ageBandDays, ageBandOn } from './age-band.ts';

/** A fact that has still to be broken down. */
export type UnbrokenFact = Omit<MeasureFact, 'breakdowns'>;

/**
 * How one child's facts break down. An event takes the child's team and age as they stood on its day. A spell is cut
 * where they change, so that on any day the child counts once, under the team and age of that day.
 */
export function breakdownsOf(
  history: ChildHistory,
  settings: AuthoritySettings,
): (fact: UnbrokenFact) => readonly MeasureFact[] {
  const records = new Map(history.records.map((record) => [record.id, record]));
  const held = involvementOf(history);
  const cuts = cutDays(history, held);
  const frontDoor = settings.teams.find((team) => team.isFrontDoor)?.id;
  const on = (day: IsoDay, record: HistoryRecord | undefined): Breakdowns => ({
    team: involvementOn(held, day)?.team ?? (isFrontDoors(record) ? frontDoor : undefined) ?? 'not-allocated',
    ageBand: ageBandOn(history.facts, dayOf(day)),
    sex: history.facts.sex ?? 'not-known',
    ethnicity: history.facts.ethnicity?.code ?? 'not-known',
    source: sourceOf(record),
    level: levelOf(record),
  });
  return (fact) => {
    const record = records.get(fact.record);
    const pieces = fact.kind === 'event' ? [fact] : piecesOf(fact, cuts);
    const broken = pieces.map((piece) => ({ ...piece, breakdowns: on(piece.on, record) }));
    return broken.length === 1 ? broken : joined(broken);
  };
}

/** Every day on which the child's team or band of age may change, in order, each once. */
function cutDays(history: ChildHistory, held: readonly Involvement[]): readonly IsoDay[] {
  const teams = held.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
  return [...new Set([...teams, ...ageBandDays(history.facts).map(isoDay)])].toSorted();
}

function piecesOf(fact: UnbrokenFact, cuts: readonly IsoDay[]): readonly UnbrokenFact[] {
  const inside = cuts.filter((cut) => fact.on < cut && (fact.until === undefined || cut < fact.until));
  return [fact.on, ...inside].map((on, index) => {
    const until = inside[index] ?? fact.until;
    return { ...fact, on, ...(until !== undefined && { until }) };
  });
}

/** Pieces that break down alike are one again. */
function joined(pieces: readonly MeasureFact[]): readonly MeasureFact[] {
  const firsts = pieces.filter((piece, index) => {
    const before = pieces[index - 1];
    return before === undefined || !isAlike(before.breakdowns, piece.breakdowns);
  });
  const end = pieces.at(-1)?.until;
  return firsts.map(({ until: _, ...piece }, index) => {
    const until = firsts[index + 1]?.on ?? end;
    return { ...piece, ...(until !== undefined && { until }) };
  });
}

/** Sex, ethnicity, source and level do not change along a spell. */
function isAlike(one: Breakdowns, other: Breakdowns): boolean {
  return one.team === other.team && one.ageBand === other.ageBand;
}

/** New contacts, notifications and referrals are the front door's until somebody else is allocated. */
function isFrontDoors(record: HistoryRecord | undefined): boolean {
  return record?.type === 'contact' || record?.type === 'notification' || record?.type === 'referral';
}

function sourceOf(record: HistoryRecord | undefined): string {
  if (!isFrontDoors(record) || record === undefined) return 'not-applicable';
  return codeIn(record, 'source') ?? 'not-known';
}

function levelOf(record: HistoryRecord | undefined): string {
  if (record?.type !== 'contact') return 'not-applicable';
  return codeIn(record, 'level') ?? 'not-known';
}
