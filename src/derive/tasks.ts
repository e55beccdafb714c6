import type { Clock } from '#domain/clocks/clock.ts';
import { holds } from '#domain/definition/condition.ts';
import type { Transition } from '#domain/definition/record-type.ts';
import type { Role } from '#domain/definition/role.ts';
import {
  type ChildHistory,
  codeIn,
  dayIn,
  followersOf,
  type HistoryRecord,
  isSaid,
  londonDayOf,
  type RecordId,
} from '#domain/history/child-history.ts';
import { isOver } from '#domain/history/episode-end.ts';
import { involvementOf } from '#domain/history/involvement.ts';
import { needSpellsOf } from '#domain/history/need-spells.ts';
import { unendedWarnings } from '#domain/history/warnings.ts';
import { getRecordType, isRecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';

/** Something that waits to be done about a child, and for whom. */
export interface Task {
  readonly kind: 'clock' | 'next-step' | 'sign-off' | 'allocate';
  /** What to do: "Screen the contact". */
  readonly action: string;
  readonly record: RecordId;
  /** Roles that may do it; empty: whoever holds the work. */
  readonly roles: readonly Role[];
  /** The day it began to wait. */
  readonly on: IsoDay;
  readonly dueOn?: IsoDay;
  /** The team whose part it is, where that is not the one that holds the child. */
  readonly forTeam?: string;
  /** The record type that would do it, for a next step. */
  readonly to?: string;
}

/** What a manager is asked by the clocks that run as long as the work does, whatever is recorded. */
const standingTasks: Readonly<Record<string, string>> = {
  'chronology-current': 'Review the chronology',
  'supervision-current': 'Supervise the worker about the child',
};

/** Everything that waits to be done, from the clocks that run, the steps that must follow, and what awaits sign-off. */
export function tasksOf(history: ChildHistory, clocks: readonly Clock[]): readonly Task[] {
  return [
    ...clockTasks(history, clocks),
    ...history.records.flatMap((record) => stepTasks(history, record, clocks)),
    ...allocateTasks(history),
    ...warningTasks(history),
  ];
}

function clockTasks(history: ChildHistory, clocks: readonly Clock[]): readonly Task[] {
  return earliestOfEach(clocks).flatMap((clock) => {
    const record = history.records.find((each) => each.id === clock.record);
    const standing = standingTasks[clock.clock];
    const action = standing ?? actionOf(record, clock.clock);
    if (record === undefined || action === undefined || clock.dueOn === undefined || record.state === 'submitted')
      return [];
    if (isStillToBeAsked(record, clock.clock)) return [];
    const roles: readonly Role[] = standing === undefined ? [] : ['team-manager', 'head-of-service'];
    return [{ kind: 'clock' as const, action, record: record.id, roles, on: clock.startedOn, dueOn: clock.dueOn }];
  });
}

// Two clocks of one record may ask for the same thing (an assessment's two starts): the earlier due date is the one to work to.
function earliestOfEach(clocks: readonly Clock[]): readonly Clock[] {
  const running = clocks.filter(
    (clock) => clock.metOn === undefined && clock.supersededOn === undefined && clock.dueOn !== undefined,
  );
  const kept = new Map<string, Clock>();
  for (const clock of running) {
    const key = `${clock.record} ${clock.clock.replace(/-from-.*$/, '')}`;
    const earlier = kept.get(key);
    if (earlier === undefined || (clock.dueOn ?? '') < (earlier.dueOn ?? '')) kept.set(key, clock);
  }
  return [...kept.values()];
}

function actionOf(record: HistoryRecord | undefined, clock: string): string | undefined {
  if (record === undefined) return undefined;
  return getRecordType(record.type).timescales.find((timescale) => timescale.id === clock)?.task;
}

/** True while the stage before is not done: nobody is asked to send out what nobody has written. */
function isStillToBeAsked(record: HistoryRecord, clock: string): boolean {
  const { askedAfter } = getRecordType(record.type).timescales.find(({ id }) => id === clock) ?? {};
  return askedAfter !== undefined && !isSaid(record, askedAfter);
}

function stepTasks(history: ChildHistory, record: HistoryRecord, clocks: readonly Clock[]): readonly Task[] {
  const type = getRecordType(record.type);
  const since = londonDayOf(record.recordedAt) ?? dayIn(record, type.happenedOn);
  if (since === undefined || record.source !== undefined) return [];
  if (record.state === 'submitted' && type.signOff !== undefined) {
    const dueOn = firstDue(clocks.filter((clock) => clock.record === record.id));
    const signOff = {
      kind: 'sign-off' as const,
      action: type.signOff.action,
      record: record.id,
      roles: type.signOff.by,
    };
    return [{ ...signOff, on: since, ...(dueOn === undefined ? {} : { dueOn }) }];
  }
  if (record.state !== 'complete') return [];
  return type.transitions.flatMap((transition) => nextStep(history, record, transition, since));
}

// What is handed in must be signed by the time its clocks run out.
function firstDue(clocks: readonly Clock[]): IsoDay | undefined {
  return clocks
    .filter((clock) => clock.metOn === undefined && clock.supersededOn === undefined)
    .flatMap((clock) => clock.dueOn ?? [])
    .sort()[0];
}

function nextStep(
  history: ChildHistory,
  record: HistoryRecord,
  transition: Transition,
  since: IsoDay,
): readonly Task[] {
  const { task, to, when, by } = transition;
  if (task === undefined || !isRecordTypeId(to.id)) return [];
  if (when !== undefined && !holds(when, record.facts)) return [];
  if (isOver(history.records, record) || followersOf(history, record.id, to.id).length > 0) return [];
  const asked = record.type === 'transfer' ? codeIn(record, 'team') : undefined;
  const forTeam = asked === undefined ? {} : { forTeam: asked };
  return [{ kind: 'next-step', action: task, record: record.id, roles: by, on: since, to: to.id, ...forTeam }];
}

function allocateTasks(history: ChildHistory): readonly Task[] {
  const held = involvementOf(history).filter((each) => each.worker !== undefined);
  if (held.some((each) => each.until === undefined)) return [];
  const lastHeldUntil = held
    .flatMap((each) => each.until ?? [])
    .sort()
    .at(-1);
  return needSpellsOf(history).flatMap((spell) => {
    if (spell.until !== undefined) return [];
    return [
      {
        kind: 'allocate' as const,
        action: 'Allocate a worker',
        record: spell.record,
        roles: ['team-manager' as const],
        on: lastHeldUntil !== undefined && lastHeldUntil > spell.from ? lastHeldUntil : spell.from,
        to: 'allocation',
      },
    ];
  });
}

/** A warning is looked at again by its day, or ended: whoever holds the work may do either. */
function warningTasks({ records }: ChildHistory): readonly Task[] {
  return unendedWarnings(records).map(({ record, raisedOn, reviewBy }) => ({
    kind: 'clock',
    action: 'Review the warning, or end it',
    record: record.id,
    roles: [],
    on: raisedOn,
    dueOn: reviewBy,
  }));
}
