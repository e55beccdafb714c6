import type { Answers } from '#domain/definition/answers.ts';
import type { ImportedRecord } from '#domain/exchange/imported-child.ts';
import { dayIn, type HistoryRecord, type RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { parseDay } from '#domain/time/day.ts';
import { sameAnswer } from './same-answer.ts';

/** The records of a child as they are held, and what files said last in those that were changed since they came. */
export interface HeldRecords {
  /** With those that came from a file and that somebody here made void. */
  readonly known: readonly HistoryRecord[];
  readonly said: ReadonlyMap<RecordId, Answers>;
}

/** A date mistyped is corrected by days; one further away belongs to something else that happened. */
const MOST_DAYS_CORRECTED = 31;

/** The records held that a file's records, where they begin or follow one, may be the same as. */
export function heldUnder(follows: RecordId | undefined, { known }: HeldRecords): readonly HistoryRecord[] {
  return known.filter((each) => each.follows === follows || isFirst(each, follows) || endsBy(each, follows, known));
}

/** Which of the records held each of a file's records is: the surest first, and each at most once. */
export function pairRecords(
  records: readonly ImportedRecord[],
  held: readonly HistoryRecord[],
  { known, said }: HeldRecords,
): ReadonlyMap<ImportedRecord, HistoryRecord> {
  const pairs = new Map<ImportedRecord, HistoryRecord>();
  // Of two that are equally like it, the one that counts: the void one is what is left.
  const free = new Set(held.toSorted((one, other) => Number(one.state === 'void') - Number(other.state === 'void')));
  // Surest first: of two records of one day, each must find the one that says and is followed by the same.
  const ways: readonly ((record: ImportedRecord, each: HistoryRecord) => boolean)[] = [
    (record, each) => isWhole(record, each, known) && record.followers.length === following(each, known).length,
    (record, each) => isWhole(record, each, known),
    (record, each) => sameDay(record, each.facts),
    (record, each) => sameDay(record, said.get(each.id) ?? each.facts),
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
