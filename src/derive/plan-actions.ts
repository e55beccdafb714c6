import type { ChildHistory, HistoryRecord, RecordId } from '#domain/history/child-history.ts';
import { episodeClosedOn } from '#domain/history/episode-end.ts';
import { actionsIn, type PlanAction, planThreadOf } from '#domain/history/plan-thread.ts';
import type { IsoDay, WorkerId } from '#domain/people/person.ts';
import { parseDay } from '#domain/time/day.ts';

/** Something that a child’s plan says is to be done: by whom and when, and what has become of it; not what it is, which is told by the plan. */
export interface DuePlanAction {
  /** The same from plan to review to next plan. */
  readonly id: string;
  /** The record that last said something of it. */
  readonly record: RecordId;
  readonly ownerKind: string;
  /** Whoever works here and does it. */
  readonly worker?: WorkerId;
  readonly saidOn: IsoDay;
  readonly dueOn: IsoDay;
  /** What the last review said of it; absent: not reviewed yet. */
  readonly state?: string;
  readonly doneOn?: IsoDay;
  /** The day on which it was waited for no longer, because the work with the child ended. */
  readonly endedOn?: IsoDay;
}

const EVER = '9999-12-31';

/** Everything that a child’s plan says is to be done, as the newest of its records tells of each (R052, R078). */
export function planActionsOf(history: ChildHistory): readonly DuePlanAction[] {
  const thread = planThreadOf(history.records, EVER);
  const records = new Map(history.records.map((record) => [record.id, record]));
  return thread === undefined ? [] : actionsIn(thread).flatMap((action) => dueOf(history, action, records));
}

function dueOf(
  history: ChildHistory,
  { id, who, owner, by, saidOn, record, state, doneOn }: PlanAction,
  records: ReadonlyMap<RecordId, HistoryRecord>,
): readonly DuePlanAction[] {
  const teller = records.get(record);
  // An action without an id or a day of the calendar is no record of ours; a data issue tells of it.
  if (teller === undefined || id === '' || parseDay(by) === undefined || parseDay(saidOn) === undefined) return [];
  const endedOn = episodeClosedOn(history.records, teller);
  return [
    {
      id,
      record,
      ownerKind: who,
      ...(who === 'worker' && owner !== '' ? { worker: owner as WorkerId } : {}),
      saidOn,
      dueOn: by,
      ...(state === undefined ? {} : { state }),
      ...(doneOn === undefined || parseDay(doneOn) === undefined ? {} : { doneOn }),
      ...(endedOn === undefined || parseDay(endedOn) === undefined ? {} : { endedOn }),
    },
  ];
}
