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
}

/** A child’s plan through all its reviews and next plans, as it stood on a day; undefined when there was none. Nothing is counted twice: a row is known by its id. */
export function planThreadOf(records: readonly HistoryRecord[], asAt: IsoDay): PlanThread | undefined {
  const told = records.filter((each) => isOfPlan(each) && dayOf(each) <= asAt);
  const inOrder = told.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const plan = inOrder.findLast(({ type }) => type === 'child-in-need-plan');
  if (plan === undefined) return undefined;
  const outcomes = new Map<string, PlanOutcome>();
  for (const record of inOrder) {
    for (const row of rowsIn(record.facts.outcomes)) {
      const id = textIn(row, 'id');
      outcomes.set(id, grown(outcomes.get(id), row, dayOf(record)));
    }
  }
  return { plan: plan.id, outcomes: [...outcomes.values()] };
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

function grown(was: PlanOutcome | undefined, row: Answers, on: IsoDay): PlanOutcome {
  const actions = new Map((was?.actions ?? []).map((action) => [action.id, action]));
  for (const each of rowsIn(row.actions)) {
    const action = actionOf(each, actions.get(textIn(each, 'id')));
    actions.set(action.id, action);
  }
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
    series: [...(was?.series ?? []), ...measuredIn(row, was === undefined, on)],
    actions: [...actions.values()],
  };
}

function measuredIn({ value, valueOn, baseline }: Answers, isFirst: boolean, on: IsoDay): readonly Measured[] {
  if (typeof value === 'number') return [{ value, on: typeof valueOn === 'string' ? valueOn : on }];
  return isFirst && typeof baseline === 'number' ? [{ value: baseline, on }] : [];
}

function actionOf(row: Answers, was: PlanAction | undefined): PlanAction {
  const state = typeof row.state === 'string' ? row.state : was?.state;
  const why = typeof row.why === 'string' ? row.why : undefined;
  return {
    id: textIn(row, 'id'),
    what: textIn(row, 'what'),
    who: textIn(row, 'who'),
    owner: textIn(row, 'worker') || textIn(row, 'person') || textIn(row, 'service'),
    family: textIn(row, 'family'),
    by: textIn(row, 'by'),
    ...(state === undefined ? {} : { state }),
    ...(typeof row.doneOn === 'string' ? { doneOn: row.doneOn } : {}),
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
