import { mayKnowChildren } from '#access/decide.ts';
import { labelOf } from '#domain/code-sets/code-set.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import { codeIn, dayIn, type OccasionId, type RecordId } from '#domain/history/child-history.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { addDays, parseDay } from '#domain/time/day.ts';
import { hoursBetween, momentOf, momentOfLondon } from '#domain/time/moment.ts';
import type { RecordVersion, Session, Snapshot, TaskRow } from '../ports.ts';
import { workerNames } from './names.ts';
import { type ShownPerson, showOne } from './shown-person.ts';
import { byDueDay } from './shown-task.ts';

/** Where something at the front door stands. */
export type BoardColumn = 'to screen' | 'to review' | 'to decide' | 'next step' | 'feedback';

/** One contact, notification or referral on the board, for all the children it is about. */
export interface BoardCard {
  readonly occasion: OccasionId;
  readonly type: RecordTypeId;
  readonly title: string;
  readonly children: readonly { readonly child: ShownPerson; readonly record: RecordId }[];
  /** What to do: "Screen the contact". */
  readonly action: string;
  /** The record type that would follow, for a next step. */
  readonly to?: string;
  readonly source: string;
  readonly happenedOn?: IsoDay;
  readonly dueOn?: IsoDay;
  /** Hours left until the due day ends in England; below nought when it has. */
  readonly hoursLeft?: number;
  readonly isOverdue: boolean;
  /** Who holds it, or else who wrote in it last. */
  readonly who: string;
}

/** The front door at a glance: every column, the most urgent first. */
export type Board = Readonly<Record<BoardColumn, readonly BoardCard[]>>;

const columnOfClock: Readonly<Record<string, BoardColumn>> = {
  'contact-screened': 'to screen',
  'notification-reviewed': 'to review',
  'contact-decided': 'to decide',
  'referral-decided': 'to decide',
  'feedback-to-referrer': 'feedback',
};
const columns: readonly BoardColumn[] = ['to screen', 'to review', 'to decide', 'next step', 'feedback'];

/** What waits at the front door, each thing in the first column it has still to pass. */
export async function frontDoorBoard(session: Session, snapshot: Snapshot): Promise<Board | Refusal> {
  if (!mayKnowChildren(session.actor)) return refuse('not-allowed', 'Your role does not work with children’s records.');
  const rows = await session.lists.tasks({ recordTypes: ['notification', 'contact', 'referral'] }, snapshot);
  const placed = firstOfEach([...rows].sort(byDueDay));
  const cards = await cardsOf(session, snapshot, placed);
  const inColumn = (column: BoardColumn) =>
    cards.filter((card) => card.column === column).map(({ column: _, ...card }) => card);
  return {
    'to screen': inColumn('to screen'),
    'to review': inColumn('to review'),
    'to decide': inColumn('to decide'),
    'next step': inColumn('next step'),
    feedback: inColumn('feedback'),
  };
}

interface Placed {
  readonly row: TaskRow;
  readonly column: BoardColumn;
}

/** Of all that waits for a record, what comes first: what is not screened is not yet to be decided. Feedback waits beside the rest. */
function firstOfEach(rows: readonly TaskRow[]): readonly Placed[] {
  const first = new Map<string, Placed>();
  for (const row of rows) {
    const column = columnOf(row);
    if (column === undefined) continue;
    const key = `${row.record} ${column === 'feedback' ? 'feedback' : (row.to ?? '')}`;
    const known = first.get(key);
    if (known === undefined || columns.indexOf(column) < columns.indexOf(known.column)) first.set(key, { row, column });
  }
  return [...first.values()];
}

function columnOf(row: TaskRow): BoardColumn | undefined {
  if (row.kind === 'next-step') return row.to === 'closure' ? undefined : 'next step';
  const timescale = getRecordType(row.recordType).timescales.find(({ task }) => task === row.action);
  return row.kind === 'clock' && timescale !== undefined ? columnOfClock[timescale.id] : undefined;
}

async function cardsOf(
  session: Session,
  snapshot: Snapshot,
  placed: readonly Placed[],
): Promise<readonly (BoardCard & { readonly column: BoardColumn })[]> {
  const people = await session.people.list([...new Set(placed.map(({ row }) => row.child))], snapshot.knownAt);
  const worker = await workerNames(session);
  const cards = new Map<string, BoardCard & { readonly column: BoardColumn }>();
  for (const { row, column } of placed) {
    const record = await session.records.findOne(row.record, snapshot.knownAt);
    if (record === undefined) continue;
    const key = `${column} ${record.occasion} ${row.action} ${row.dueOn ?? ''}`;
    const child = { child: showOne(row.child, people, snapshot.asAt), record: row.record };
    const known = cards.get(key);
    const who = worker(row.worker ?? record.recordedBy);
    if (known !== undefined) cards.set(key, { ...known, children: [...known.children, child] });
    else cards.set(key, { ...cardOf(session, snapshot, row, record), children: [child], who, column });
  }
  return [...cards.values()];
}

function cardOf(
  session: Session,
  snapshot: Snapshot,
  row: TaskRow,
  record: RecordVersion,
): Omit<BoardCard, 'children' | 'who'> {
  const type = getRecordType(record.type);
  const happenedOn = dayIn(record, type.happenedOn);
  const left = row.dueOn === undefined ? undefined : hoursLeft(session, snapshot, row.dueOn);
  return {
    occasion: record.occasion,
    type: record.type,
    title: type.title,
    action: row.action,
    source: labelOf(referralSource, codeIn(record, 'source') ?? ''),
    isOverdue: row.dueOn !== undefined && row.dueOn < snapshot.asAt,
    ...(row.to === undefined ? {} : { to: row.to }),
    ...(happenedOn === undefined ? {} : { happenedOn }),
    ...(row.dueOn === undefined ? {} : { dueOn: row.dueOn }),
    ...(left === undefined ? {} : { hoursLeft: left }),
  };
}

/** From this moment when the board is of today, else from the end of its day, to the end of the due day; to the tenth of an hour. */
function hoursLeft(session: Session, { asAt }: Snapshot, dueOn: IsoDay): number | undefined {
  const [due, day] = [parseDay(dueOn), parseDay(asAt)];
  if (due === undefined || day === undefined) return undefined;
  const from = asAt === session.today ? momentOf(session.now) : momentOfLondon(addDays(day, 1), 0, 0);
  return Math.round(hoursBetween(from, momentOfLondon(addDays(due, 1), 0, 0)) * 10) / 10;
}
