import type { IsoDay } from '#domain/people/person.ts';
import { type HistoryRecord, yesNoIn } from './child-history.ts';
import { closedOnOf } from './need-spells.ts';

/**
 * True when the episode that a record belongs to is over: a closure of it is recorded, or its referral ended with no
 * further action. An episode is a referral and what comes under it; a contact comes before it and belongs to none.
 *
 * Of an episode that is over nothing waits: no step is offered, no task asks for one. What happened by the day it closed may
 * still be recorded, because work that was done is otherwise lost (inspections found such); what happened later is part of
 * no episode until a new referral; and what was closed is not closed again.
 */
export function isOver(childsRecords: readonly HistoryRecord[], record: HistoryRecord): boolean {
  const referral = findReferral(childsRecords, record);
  if (referral === undefined) return false;
  return yesNoIn(referral, 'noFurtherAction') === 'yes' || closingDayOf(childsRecords, referral) !== undefined;
}

/** The day on which the episode that a record belongs to closed; undefined when no closure of it is recorded. */
export function episodeClosedOn(childsRecords: readonly HistoryRecord[], record: HistoryRecord): IsoDay | undefined {
  const referral = findReferral(childsRecords, record);
  return referral === undefined ? undefined : closingDayOf(childsRecords, referral);
}

/** The referral under which a record stands, however far down: a review of a plan after an assessment of it. */
export function findReferral(
  childsRecords: readonly HistoryRecord[],
  record: HistoryRecord,
): HistoryRecord | undefined {
  // An import may hold records that follow each other in a ring.
  const passed = new Set<HistoryRecord>();
  let each: HistoryRecord | undefined = record;
  while (each !== undefined && each.type !== 'referral' && !passed.has(each)) {
    passed.add(each);
    const { follows }: HistoryRecord = each;
    each = follows === undefined ? undefined : childsRecords.find(({ id }) => id === follows);
  }
  return each?.type === 'referral' ? each : undefined;
}

// A child's records as they are listed hold the void ones too; a void closure ends nothing.
function closingDayOf(childsRecords: readonly HistoryRecord[], referral: HistoryRecord): IsoDay | undefined {
  return closedOnOf({ records: childsRecords.filter(({ state }) => state !== 'void') }, referral);
}
