import type { Answers } from '#domain/definition/answers.ts';
import { meetings } from '#domain/journey/meeting/meetings.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { dayIn, type HistoryRecord, type RecordId } from './child-history.ts';

/** Something that a meeting agreed is to be done, as its approved minutes say. */
export interface MeetingAction {
  /** The same wherever it is taken. */
  readonly id: string;
  readonly what: string;
  /** Who will do it, as it was written at the meeting. */
  readonly owner: string;
  readonly dueOn: IsoDay;
  readonly meeting: RecordId;
  readonly heldOn: IsoDay;
}

/** Everything that approved meetings about a child agreed is to be done, in the order of the meetings. */
export function meetingActionsOf<R extends HistoryRecord>(records: readonly R[]): readonly MeetingAction[] {
  return records
    .filter(({ type, state }) => state === 'complete' && meetings.some(({ id }) => id === type))
    .flatMap((record) => rowsIn(record.facts.actions).map((row) => actionOf(record, row)))
    .filter(({ id, what }) => id !== '' && what !== '')
    .toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : one.heldOn > other.heldOn ? 1 : 0));
}

/** The ids of everything that the child’s plans and their reviews say is to be done, whether they are finished or not; `except` is the record that asks. */
export function idsInPlans(records: readonly HistoryRecord[], except?: RecordId): ReadonlySet<string> {
  const plans = records.filter(
    ({ id, type, state }) =>
      (type === 'child-in-need-plan' || type === 'plan-review') && state !== 'void' && id !== except,
  );
  const rows = plans.flatMap(({ facts }) => [
    ...rowsIn(facts.outcomes).flatMap((outcome) => rowsIn(outcome.actions)),
    ...rowsIn(facts.decisions),
  ]);
  return new Set(rows.map((row) => textIn(row, 'id')));
}

function actionOf(record: HistoryRecord, row: Answers): MeetingAction {
  return {
    id: textIn(row, 'id'),
    what: textIn(row, 'what'),
    owner: textIn(row, 'owner'),
    dueOn: textIn(row, 'dueOn'),
    meeting: record.id,
    heldOn: dayIn(record, 'heldOn') ?? '',
  };
}

function textIn(row: Answers, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

function rowsIn(value: unknown): readonly Answers[] {
  return Array.isArray(value) ? value.filter((row): row is Answers => typeof row === 'object' && row !== null) : [];
}
