import type { Answers } from '#domain/definition/answers.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { codeIn, dayIn, type HistoryRecord, type RecordId } from './child-history.ts';

/** One thing that is to be done, from the plan that first said it to what became of it. */
export interface PlanAction {
  /** The same from plan to review to next plan. */
  readonly id: string;
  readonly what: string;
  readonly who: string;
  /** The id of the worker or person, or the name of the service. */
  readonly owner: string;
  readonly family: string;
  readonly by: IsoDay;
  /** The record that last said something of it, and the day on which it was first said. */
  readonly record: RecordId;
  readonly saidOn: IsoDay;
  /** What the last review said of it; absent: not reviewed yet. */
  readonly state?: string;
  readonly doneOn?: IsoDay;
  readonly why?: string;
}

/** A figure of an outcome on a day. */
export interface Measured {
  readonly on: IsoDay;
  readonly value: number;
}

/** What must be different, with everything that was to be done about it, and its figures from plan to review. */
export interface PlanOutcome {
  readonly id: string;
  readonly change: string;
  readonly measure: string;
  readonly unit?: string;
  readonly aim?: number;
  readonly different?: string;
  readonly isReached: boolean;
  readonly series: readonly Measured[];
  readonly actions: readonly PlanAction[];
}

/** A child’s plan as it stands, with the record of the newest plan. */
export interface PlanThread {
  readonly plan: RecordId;
  readonly outcomes: readonly PlanOutcome[];
  /** What reviews decided, each with what has become of it (R078). */
  readonly decisions: readonly PlanAction[];
}

/** A child’s plan through all its reviews and next plans, as it stood on a day; undefined when there was none. Nothing is counted twice: a row is known by its id. */
export function planThreadOf(records: readonly HistoryRecord[], asAt: IsoDay): PlanThread | undefined {
  const told = records.filter((each) => isOfPlan(each) && dayOf(each) <= asAt);
  const inOrder = told.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const plan = inOrder.findLast(({ type }) => type === 'child-in-need-plan');
  if (plan === undefined) return undefined;
  const outcomes = new Map<string, PlanOutcome>();
  let decisions: readonly PlanAction[] = [];
  for (const record of inOrder) {
    for (const row of rowsIn(record.facts.outcomes)) {
      const id = textIn(row, 'id');
      outcomes.set(id, grown(outcomes.get(id), row, record));
    }
    decisions = actionsAfter(decisions, record.facts.decisions, record);
  }
  return onceEach({ plan: plan.id, outcomes: [...outcomes.values()], decisions }, inOrder);
}

/** An action that a later record tells of in another place, such as one decided at a review and then put under an outcome, stands where it was told of last, and nowhere else. */
function onceEach(thread: PlanThread, inOrder: readonly HistoryRecord[]): PlanThread {
  const place = new Map(inOrder.map(({ id }, index) => [id, index]));
  const newest = new Map<string, PlanAction>();
  for (const action of actionsIn(thread)) {
    const other = newest.get(action.id);
    if (other === undefined || (place.get(other.record) ?? 0) <= (place.get(action.record) ?? 0))
      newest.set(action.id, action);
  }
  const stays = (action: PlanAction) => action.id === '' || newest.get(action.id) === action;
  const outcomes = thread.outcomes.map((outcome) => ({ ...outcome, actions: outcome.actions.filter(stays) }));
  return { ...thread, outcomes, decisions: thread.decisions.filter(stays) };
}

/** Everything that a plan and its reviews say is to be done: the actions of its outcomes, and what reviews decided. */
export function actionsIn({ outcomes, decisions }: PlanThread): readonly PlanAction[] {
  return [...outcomes.flatMap(({ actions }) => actions), ...decisions];
}

/** True while nothing on record says that it was done or is no longer needed. */
export function isOpen({ state }: Pick<PlanAction, 'state'>): boolean {
  return state !== 'done' && state !== 'not-needed';
}

function isOfPlan({ type, state }: HistoryRecord): boolean {
  return state === 'complete' && (type === 'child-in-need-plan' || type === 'plan-review');
}

function dayOf(record: HistoryRecord): IsoDay {
  return dayIn(record, record.type === 'plan-review' ? 'reviewedOn' : 'startedOn') ?? '';
}

// A next plan may start on the day of the review that it follows.
function orderOf(record: HistoryRecord): string {
  return `${dayOf(record)} ${record.firstRecordedAt} ${codeIn(record, 'startedOn') ?? ''}`;
}

function actionsAfter(were: readonly PlanAction[], rows: unknown, record: HistoryRecord): readonly PlanAction[] {
  const actions = new Map(were.map((action) => [action.id, action]));
  for (const each of rowsIn(rows)) {
    const action = actionOf(each, actions.get(textIn(each, 'id')), record);
    actions.set(action.id, action);
  }
  return [...actions.values()];
}

function grown(was: PlanOutcome | undefined, row: Answers, record: HistoryRecord): PlanOutcome {
  const { unit, aim, different, reached } = row;
  return {
    id: textIn(row, 'id'),
    change: textIn(row, 'change'),
    measure: textIn(row, 'measure'),
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(typeof aim === 'number' ? { aim } : {}),
    ...(typeof different === 'string'
      ? { different }
      : was?.different === undefined
        ? {}
        : { different: was.different }),
    isReached: typeof reached === 'object' && reached !== null && 'answer' in reached && reached.answer === 'yes',
    series: [...(was?.series ?? []), ...measuredIn(row, was === undefined, dayOf(record))],
    actions: actionsAfter(was?.actions ?? [], row.actions, record),
  };
}

function measuredIn({ value, valueOn, baseline }: Answers, isFirst: boolean, on: IsoDay): readonly Measured[] {
  if (typeof value === 'number') return [{ value, on: typeof valueOn === 'string' ? valueOn : on }];
  return isFirst && typeof baseline === 'number' ? [{ value: baseline, on }] : [];
}

function actionOf(row: Answers, was: PlanAction | undefined, record: HistoryRecord): PlanAction {
  // A next plan says nothing of it: what the review before it said still stands, with its day and its reason.
  const told = typeof row.state === 'string' ? progressIn(row, row.state) : progressOf(was);
  return {
    id: textIn(row, 'id'),
    what: textIn(row, 'what'),
    who: textIn(row, 'who'),
    owner: textIn(row, 'worker') || textIn(row, 'person') || textIn(row, 'service'),
    family: textIn(row, 'family'),
    by: textIn(row, 'by'),
    record: record.id,
    saidOn: was?.saidOn ?? dayOf(record),
    ...told,
  };
}

type Progress = Pick<PlanAction, 'state' | 'doneOn' | 'why'>;

function progressIn({ doneOn, why }: Answers, state: string): Progress {
  return {
    state,
    ...(typeof doneOn === 'string' ? { doneOn } : {}),
    ...(typeof why === 'string' ? { why } : {}),
  };
}

function progressOf(was: PlanAction | undefined): Progress {
  if (was === undefined) return {};
  const { state, doneOn, why } = was;
  return {
    ...(state === undefined ? {} : { state }),
    ...(doneOn === undefined ? {} : { doneOn }),
    ...(why === undefined ? {} : { why }),
  };
}

function textIn(row: Answers, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

function rowsIn(value: unknown): readonly Answers[] {
  return Array.isArray(value) ? value.filter((row): row is Answers => typeof row === 'object' && row !== null) : [];
}
