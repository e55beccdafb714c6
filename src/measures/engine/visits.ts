import { type HistoryRecord, realDayIn } from '#domain/history/child-history.ts';
import { type VisitTold, visitIn } from '#domain/history/visits.ts';
import type { IsoDay } from '#domain/people/person.ts';
import type { Verdict } from './events-on.ts';
import { event, undated } from './finding.ts';
import type { FindFacts } from './measure.ts';

/** The record types that tell of visits: what a measure of visits counts. */
export const tellOfVisits = ['visit', 'case-note'] as const;

/**
 * Finds one event for each visit to the child, by its day, those told by older case notes included. `judge` gives nothing
 * for what the measure leaves alone.
 */
export function eventsOfVisits(judge: (told: VisitTold, on: IsoDay) => Verdict | undefined): FindFacts {
  return (history) => history.records.flatMap((record) => factsOfVisit(record, judge));
}

function factsOfVisit(record: HistoryRecord, judge: (told: VisitTold, on: IsoDay) => Verdict | undefined) {
  const told = visitIn(record);
  if (told === undefined) return [];
  const on = realDayIn(record, 'happenedAt');
  if (on === undefined)
    return undated(record, 'event', 'Visit without its date: shown on the day it was recorded, and not counted.');
  const verdict = judge(told, on);
  return verdict === undefined ? [] : [event(record, on, ...verdict)];
}
