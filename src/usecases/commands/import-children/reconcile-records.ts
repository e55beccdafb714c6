import type { Answers } from '#domain/definition/answers.ts';
import type { ImportedDoubt, ImportedRecord } from '#domain/exchange/imported-child.ts';
import type { ChildHistory, HistoryRecord, OccasionId, RecordId } from '#domain/history/child-history.ts';
import { dayIn } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { parseDay } from '#domain/time/day.ts';
import type { RecordEntry } from '#usecases/ports.ts';
import { CORRECTION } from './said-by-files.ts';

/** What a file changes in a child's records, and what it says that was left alone. A correction holds only what the file says. */
export interface Reconciled {
  readonly entries: readonly RecordEntry[];
  readonly doubts: readonly ImportedDoubt[];
}

/** What a reconciliation is made with. */
export interface Reconciling {
  readonly child: PersonId;
  /** Undefined for a child who is new. */
  readonly history: ChildHistory | undefined;
  /** What files said last in the records that were changed since they came. */
  readonly said?: ReadonlyMap<RecordId, Answers>;
  readonly source: string;
  readonly newId: () => string;
}

/** A date mistyped is corrected by days; one further away belongs to something else that happened. */
const MOST_DAYS_CORRECTED = 31;

/**
 * Lays a file's records beside those that are kept: what is the same changes nothing, so the same file twice changes
 * nothing; what the file now says otherwise corrects a record that came from a file; what was written or corrected here by
 * hand is never overwritten, only doubted.
 */
export function reconcileRecords(records: readonly ImportedRecord[], reconciling: Reconciling): Reconciled {
  return reconcileLevel(records, undefined, reconciling);
}

function reconcileLevel(
  records: readonly ImportedRecord[],
  follows: RecordId | undefined,
  reconciling: Reconciling,
): Reconciled {
  const known = reconciling.history?.records ?? [];
  const held = known.filter(
    (each) => each.follows === follows || isFirst(each, follows) || endsBy(each, follows, known),
  );
  const pairs = pair(records, held, reconciling);
  const parts = records.map((record) => reconcileOne(record, pairs.get(record), follows, reconciling));
  const isReferral = known.some((each) => each.id === follows && each.type === 'referral');
  const gone = isReferral ? voided(records, held, pairs, reconciling) : [];
  return { entries: [...parts.flatMap((part) => part.entries), ...gone], doubts: parts.flatMap((part) => part.doubts) };
}

// A referral may follow a contact written here: to a file, which knows no contacts, it is still where the story begins.
function isFirst(record: HistoryRecord, follows: RecordId | undefined): boolean {
  return follows === undefined && record.type === 'referral';
}

// Here a closure may follow the assessment that proposed it; to a file it ends the referral.
function endsBy(record: HistoryRecord, referral: RecordId | undefined, known: readonly HistoryRecord[]): boolean {
  return (
    referral !== undefined &&
    record.type === 'closure' &&
    known.some((each) => each.id === record.follows && each.type === 'assessment' && each.follows === referral)
  );
}

function reconcileOne(
  record: ImportedRecord,
  held: HistoryRecord | undefined,
  follows: RecordId | undefined,
  reconciling: Reconciling,
): Reconciled {
  const id = held?.id ?? (reconciling.newId() as RecordId);
  const own = held === undefined ? created(record, id, follows, reconciling) : compared(record, held, reconciling);
  const following = reconcileLevel(record.followers, id, reconciling);
  return { entries: [...own.entries, ...following.entries], doubts: [...own.doubts, ...following.doubts] };
}

function created(
  record: ImportedRecord,
  id: RecordId,
  follows: RecordId | undefined,
  { child, source, newId }: Reconciling,
): Reconciled {
  const entry: RecordEntry = {
    record: id,
    basedOn: 0,
    child,
    type: record.type,
    occasion: newId() as OccasionId,
    source,
    state: record.state,
    answers: record.answers,
    ...(follows === undefined ? {} : { follows }),
  };
  return { entries: [entry], doubts: [] };
}

function compared(record: ImportedRecord, held: HistoryRecord, { child, source, said }: Reconciling): Reconciled {
  const before = said?.get(held.id);
  const isByHand = (name: string) =>
    held.source === undefined || (before !== undefined && !sameAnswer(before[name], held.facts[name]));
  const differing = Object.entries(record.answers).filter(([name, value]) => !sameAnswer(value, held.facts[name]));
  // What the file said before as well is what a person corrected knowingly: there is nothing new to tell.
  const doubts = differing
    .filter(([name, value]) => isByHand(name) && (before === undefined || !sameAnswer(value, before[name])))
    .map(([name, value]) => differs(record, name, value));
  const changed = differing.filter(([name]) => !isByHand(name));
  const goesFurther = held.state === 'open' && record.state === 'complete';
  if (held.source === undefined || (changed.length === 0 && !goesFurther)) return { entries: [], doubts };
  const entry: RecordEntry = {
    record: held.id,
    basedOn: held.version,
    child,
    type: record.type,
    occasion: held.occasion,
    source,
    // What was signed here stays signed: a file that does not yet know takes nothing back.
    state: record.state === 'complete' ? 'complete' : held.state,
    answers: Object.fromEntries(changed),
    reason: CORRECTION,
    ...(held.follows === undefined ? {} : { follows: held.follows }),
  };
  return { entries: [entry], doubts };
}

function differs(record: ImportedRecord, name: string, value: unknown): ImportedDoubt {
  const asked = getRecordType(record.type).fields[name]?.ask ?? name;
  return {
    line: record.line,
    what: asked,
    value: typeof value === 'string' ? value : JSON.stringify(value),
    why: 'The record was written or corrected here and says otherwise; it was left as it is. Compare the two and correct the one that is wrong.',
    fitted: false,
  };
}

// A closure that the file no longer has was taken back by its authority. Assessments may be missing for another reason:
// a census leaves out those of earlier years.
function voided(
  records: readonly ImportedRecord[],
  held: readonly HistoryRecord[],
  pairs: ReadonlyMap<ImportedRecord, HistoryRecord>,
  { child }: Reconciling,
): readonly RecordEntry[] {
  const kept = new Set([...pairs.values()].map((each) => each.id));
  if (records.some((record) => record.type === 'closure' && !pairs.has(record))) return [];
  return held
    .filter((each) => each.type === 'closure' && each.source !== undefined && !kept.has(each.id))
    .map((each) => ({
      record: each.id,
      basedOn: each.version,
      child,
      type: each.type,
      occasion: each.occasion,
      state: 'void' as const,
      answers: {},
      reason: 'A later file no longer has it',
    }));
}

function pair(
  records: readonly ImportedRecord[],
  held: readonly HistoryRecord[],
  reconciling: Reconciling,
): ReadonlyMap<ImportedRecord, HistoryRecord> {
  const pairs = new Map<ImportedRecord, HistoryRecord>();
  const free = new Set(held);
  const known = reconciling.history?.records ?? [];
  const said = (each: HistoryRecord) => reconciling.said?.get(each.id) ?? each.facts;
  // Surest first: of two records of one day, each must find the one that says and is followed by the same.
  const ways: readonly ((record: ImportedRecord, each: HistoryRecord) => boolean)[] = [
    (record, each) => isWhole(record, each, known) && record.followers.length === following(each, known).length,
    (record, each) => isWhole(record, each, known),
    (record, each) => sameDay(record, each.facts),
    (record, each) => sameDay(record, said(each)),
    nearly,
  ];
  for (const isSame of ways) {
    for (const record of records) {
      const found = pairs.has(record)
        ? undefined
        : [...free].find((each) => each.type === record.type && isSame(record, each));
      if (found === undefined) continue;
      pairs.set(record, found);
      free.delete(found);
    }
  }
  return pairs;
}

function sameDay(record: ImportedRecord, answers: Answers): boolean {
  const { happenedOn } = getRecordType(record.type);
  return record.answers[happenedOn] === answers[happenedOn];
}

function isWhole(record: ImportedRecord, held: HistoryRecord, known: readonly HistoryRecord[]): boolean {
  return (
    record.type === held.type &&
    Object.entries(record.answers).every(([name, value]) => sameAnswer(value, held.facts[name])) &&
    record.followers.every((each) => following(held, known).some((other) => isWhole(each, other, known)))
  );
}

/** The records that follow one, of the types that a file knows. */
function following(held: HistoryRecord, known: readonly HistoryRecord[]): readonly HistoryRecord[] {
  return known.filter(
    (each) =>
      (each.follows === held.id || endsBy(each, held.id, known)) &&
      (each.type === 'assessment' || each.type === 'closure'),
  );
}

// A corrected date: the same kind of record that came from a file, agrees in most of everything else it says, and lies
// near. A later year's file holds new episodes that say much the same as old ones it no longer has: those are no corrections.
function nearly(record: ImportedRecord, held: HistoryRecord): boolean {
  if (held.source === undefined) return false;
  if (record.type === 'closure') return true;
  const { happenedOn } = getRecordType(record.type);
  if (daysApart(record.answers[happenedOn], dayIn(held, happenedOn)) > MOST_DAYS_CORRECTED) return false;
  const others = Object.entries(record.answers).filter(([name]) => name !== happenedOn);
  const agreeing = others.filter(([name, value]) => sameAnswer(value, held.facts[name]));
  return others.length > 0 && agreeing.length * 2 > others.length;
}

function daysApart(one: unknown, other: string | undefined): number {
  const [first, second] = [parseDay(String(one)), parseDay(other ?? '')];
  return first === undefined || second === undefined ? Number.POSITIVE_INFINITY : Math.abs(first - second);
}

function sameAnswer(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

// The order of a list of codes means nothing, and neither does the reason a worker gave beside a yes or a no.
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort();
  if (typeof value === 'object' && value !== null && 'answer' in value) return value.answer;
  return value;
}
