import type { Answers } from '#domain/definition/answers.ts';
import type { ChildHistory, HistoryRecord, OccasionId, RecordId } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { ChangeNumber } from './actor.ts';
import type { Confirmed, Copied } from './entry.ts';
import type { PassageComment } from './passage-comment.ts';

/** One version of a record, with its stories: for the people who may read it. */
export interface RecordVersion extends HistoryRecord {
  readonly child: PersonId;
  readonly typeVersion: number;
  /** The answers whole, prose included. */
  readonly answers: Answers;
  readonly change: ChangeNumber;
  /** Whose earlier answers this version found still true. */
  readonly confirmed?: Confirmed;
  /** Which answers were copied from an earlier record. */
  readonly copied?: Copied;
  readonly reason?: string;
}

/** Records with their stories, and histories without. */
export interface RecordsPort {
  /** The newest known version of a record, or undefined when there is none that may be read. */
  findOne(id: RecordId, knownAt?: ChangeNumber): Promise<RecordVersion | undefined>;
  versionsOf(id: RecordId, knownAt?: ChangeNumber): Promise<readonly RecordVersion[]>;
  /** The child's records, newest known version of each, void ones included. */
  ofChild(child: PersonId, knownAt?: ChangeNumber): Promise<readonly RecordVersion[]>;
  /** The records of one type about some children, newest known version of each, void ones included. */
  ofType(type: RecordTypeId, children: readonly PersonId[], knownAt?: ChangeNumber): Promise<readonly RecordVersion[]>;
  /** The records of some children that are void now, with why. */
  voidOf(children: readonly PersonId[]): Promise<readonly RecordVersion[]>;
  /** The records made together. */
  ofOccasion(occasion: OccasionId): Promise<readonly RecordVersion[]>;
  /** The comments on some records with what was answered to each. */
  commentsOn(records: readonly RecordId[], knownAt?: ChangeNumber): Promise<readonly PassageComment[]>;
  /** What a derivation would read of each child. */
  histories(children: readonly PersonId[], knownAt?: ChangeNumber): Promise<readonly ChildHistory[]>;
  /** Every child with any record, in a stable order, a few hundred histories at a time. */
  everyHistory(knownAt?: ChangeNumber): AsyncIterable<readonly ChildHistory[]>;
  /** The questions as they were asked when a version was recorded. */
  wordingOf(type: RecordTypeId, version: number): Promise<unknown>;
}
