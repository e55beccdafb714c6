import { isDatedBefore } from '#domain/definition/day-of-answer.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { dayIn, type HistoryRecord } from './child-history.ts';
import { visitIn } from './visits.ts';

/** A visit that did not see the child. */
export interface MissedVisit {
  readonly record: HistoryRecord;
  readonly on: IsoDay;
  /** It met nobody, or took place and the child was not seen. */
  readonly told: 'tried' | 'not-seen';
}

/**
 * The visits since the child was last seen that did not see them, the oldest first (R022). `seen` are the days on which the
 * child was seen, each with its record; on one day the times tell what came after, where both are known.
 */
export function missedVisits(
  records: readonly HistoryRecord[],
  seen: readonly { readonly on: IsoDay; readonly record: string }[],
  asAt: IsoDay,
): readonly MissedVisit[] {
  const sighted = seen
    .filter(({ on }) => on <= asAt)
    .map(({ on, record }) => records.find(({ id }) => id === record)?.facts.happenedAt ?? on);
  return records
    .flatMap((record) => {
      const [told, on] = [visitIn(record), dayIn(record, 'happenedAt')];
      const isMissed = (told === 'tried' || told === 'not-seen') && record.state !== 'void';
      if (!isMissed || on === undefined || on > asAt) return [];
      return sighted.every((each) => isDatedBefore(each, record.facts.happenedAt)) ? [{ record, on, told }] : [];
    })
    .sort((one, other) => (isDatedBefore(one.record.facts.happenedAt, other.record.facts.happenedAt) ? -1 : 1));
}
