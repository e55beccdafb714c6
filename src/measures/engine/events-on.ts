import { type Condition, holds } from '#domain/definition/condition.ts';
import { type ChildHistory, type HistoryRecord, realDayIn, recordsOf } from '#domain/history/child-history.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { event, undated } from './finding.ts';
import type { FindFacts } from './measure.ts';
import type { Counted } from './measure-fact.ts';

/** How something counts, and why. */
export type Verdict = readonly [counted: Counted, because: string];

/** Says how a record counts that is dated by a day. */
export type Judge = (record: HistoryRecord, on: IsoDay, history: ChildHistory) => Verdict;

/**
 * Finds one event for each record of a type, on the day its field holds. A record that must have that day and has none is
 * excluded and says so; where the day is one that may still come, there is nothing to count yet. With `only`, the others
 * are not looked at.
 */
export function eventsOn(type: RecordTypeId, field: string, judge: Judge, only?: Condition): FindFacts {
  const { happenedOn, title } = getRecordType(type);
  return (history) =>
    recordsOf(history, type).flatMap((record) => {
      if (only !== undefined && !holds(only, record.facts)) return [];
      const on = realDayIn(record, field);
      if (on !== undefined) return [event(record, on, ...judge(record, on, history))];
      if (field !== happenedOn) return [];
      return undated(record, 'event', `${title} without its date: shown on the day it was recorded, and not counted.`);
    });
}
