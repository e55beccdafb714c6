import type { Answers } from '#domain/definition/answers.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay, PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';
import { isoDay, parseDay } from '#domain/time/day.ts';
import { dayOfMoment, parseMoment } from '#domain/time/moment.ts';

/** The id of a record: the same through all its versions. */
export type RecordId = string & { readonly kind: 'record' };
/** The id shared by the records of brothers and sisters that were made together. */
export type OccasionId = string & { readonly kind: 'occasion' };

/** How far a record has come. `void`: it should never have been; it stays, with its reason, and counts nowhere. */
export type RecordState = 'open' | 'submitted' | 'complete' | 'void';

/** One record as it stood at a moment of knowing, prose left out: what a derivation reads. */
export interface HistoryRecord {
  readonly id: RecordId;
  readonly type: RecordTypeId;
  readonly occasion: OccasionId;
  /** The record it follows: the referral of an assessment, the contact of a referral. */
  readonly follows?: RecordId;
  readonly version: number;
  readonly state: RecordState;
  /** The answers; of prose only `{ characters }`. */
  readonly facts: Answers;
  /** When this version was recorded, ISO text in UTC. */
  readonly recordedAt: string;
  readonly recordedBy: WorkerId;
  /** When the record was first kept, ISO text in UTC. */
  readonly firstRecordedAt: string;
  /** Where it came from, when it was not written here: `cin-census`. */
  readonly source?: string;
}

/** Everything derivations may know of one child at one moment of knowing. It has no clock: "today" is never part of it. */
export interface ChildHistory {
  readonly child: PersonId;
  readonly facts: PersonFacts;
  /** Records in the order they were first kept; void ones are left out. */
  readonly records: readonly HistoryRecord[];
}

/** The records of one type, in the order they were first kept. */
export function recordsOf(history: Pick<ChildHistory, 'records'>, type: RecordTypeId): readonly HistoryRecord[] {
  return history.records.filter((record) => record.type === type);
}

/** The records of a type that follow another record. */
export function followersOf(history: ChildHistory, record: RecordId, type: RecordTypeId): readonly HistoryRecord[] {
  return history.records.filter((each) => each.follows === record && each.type === type);
}

/** The records of a type that come under another: those that follow it, and those that follow what follows it, all the way down. */
export function recordsUnder(
  history: Pick<ChildHistory, 'records'>,
  origin: RecordId,
  type: RecordTypeId,
): readonly HistoryRecord[] {
  const above = new Set<RecordId | undefined>([origin]);
  // A record mostly comes after what it follows; one recorded late may stand before it, and is found when asked once more.
  for (let known = 0; known < above.size; ) {
    known = above.size;
    for (const { id, follows } of history.records) if (follows !== undefined && above.has(follows)) above.add(id);
  }
  return recordsOf(history, type).filter(({ follows }) => above.has(follows));
}

/** A dated fact of the record as `YYYY-MM-DD`, or undefined when it is missing: instants give their day in England. */
export function dayIn(record: HistoryRecord, field: string): IsoDay | undefined {
  const value = record.facts[field];
  if (typeof value !== 'string') return undefined;
  return value.length === 10 ? value : londonDayOf(value);
}

/** The day a field holds; undefined when it is missing or no date of the calendar: imports keep what they were given. */
export function realDayIn(record: HistoryRecord, field: string): IsoDay | undefined {
  const text = dayIn(record, field);
  return text !== undefined && parseDay(text) !== undefined ? text : undefined;
}

/** A code or a line of text of the record, or undefined when it is missing. */
export function codeIn(record: HistoryRecord, field: string): string | undefined {
  const value = record.facts[field];
  return typeof value === 'string' ? value : undefined;
}

/** The yes or no of the record, or undefined when it was not answered. */
export function yesNoIn(record: HistoryRecord, field: string): 'yes' | 'no' | undefined {
  const value = record.facts[field];
  if (typeof value !== 'object' || value === null || !('answer' in value)) return undefined;
  return value.answer === 'yes' || value.answer === 'no' ? value.answer : undefined;
}

/** True when the record says something there: for prose, that it was written. */
export function isSaid(record: HistoryRecord, field: string): boolean {
  const value = record.facts[field];
  if (typeof value === 'object' && value !== null && 'characters' in value) return value.characters !== 0;
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

// Every derivation asks the same few instants of a child again and again, and the clocks of England are slow to read.
const londonDays = new Map<string, IsoDay | undefined>();
const MOST_KEPT = 4096;

/** The day in England of an instant written as ISO text, or undefined when it is none. */
export function londonDayOf(instant: string): IsoDay | undefined {
  const known = londonDays.get(instant);
  if (known !== undefined || londonDays.has(instant)) return known;
  const moment = parseMoment(instant);
  const day = moment === undefined ? undefined : isoDay(dayOfMoment(moment));
  if (londonDays.size >= MOST_KEPT) londonDays.clear();
  londonDays.set(instant, day);
  return day;
}
