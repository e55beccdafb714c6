import type { RecordId } from '#domain/history/child-history.ts';
import type { WorkerId } from '#domain/people/person.ts';

/** What a manager says of a passage as a record is given back. */
export interface CommentEntry {
  readonly id: string;
  readonly record: RecordId;
  /** The version that was read. */
  readonly version: number;
  readonly field: string;
  /** The words it is about, as they stand in that version; empty: the whole answer. */
  readonly quoted: string;
  readonly words: string;
}

/** What is answered to a comment: words, that it is dealt with, or both. */
export interface CommentAnswerEntry {
  readonly comment: string;
  readonly words: string;
  readonly isDealt: boolean;
}

/** Who said something, and when. */
interface Said {
  readonly at: string;
  readonly by: WorkerId;
}

/** A comment with everything that was answered to it, the first first. */
export interface PassageComment extends CommentEntry, Said {
  readonly answers: readonly (Omit<CommentAnswerEntry, 'comment'> & Said)[];
}
