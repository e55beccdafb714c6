import type { Answers } from '#domain/definition/answers.ts';
import type { Issue } from '#domain/definition/issue.ts';
import type { OccasionId, RecordId, RecordState } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { ChangeNumber, CommentAnswerEntry, Confirmed, Copied, RecordVersion } from '../ports.ts';
import type { ChildIssue } from './outcome.ts';

/** What is to be kept about one child. */
export interface ChildAnswers {
  readonly child: PersonId;
  readonly answers: Answers;
  /** The record a new one follows. */
  readonly follows?: RecordId;
  /** Whose earlier answers were found still true. */
  readonly confirmed?: Confirmed;
  /** Which answers were copied from an earlier record; absent: as in the version before. */
  readonly copied?: Copied;
  /** What of a form could not be read as an answer. */
  readonly unread?: readonly Issue[];
  /** The version it goes on from or corrects; absent for a new record. */
  readonly base?: { readonly record: RecordId; readonly version: number };
}

/** Something to be kept about one child, or about several brothers and sisters at once. */
export interface Keeping {
  /** The command that keeps it. */
  readonly command: string;
  readonly type: RecordTypeId;
  /** The draft it is kept from; absent for a program. */
  readonly draft?: string;
  /** `save`: an open record, to go on with. `complete`: finished, or handed in where somebody must sign it off. */
  readonly how: 'save' | 'complete';
  readonly children: readonly ChildAnswers[];
  /** What is answered to the comments of whoever gave it back. */
  readonly commentAnswers?: readonly CommentAnswerEntry[];
  /** Needed to correct what was complete. */
  readonly reason?: string;
  /** The files that go with what is sent out. */
  readonly files?: readonly { readonly fileName: string; readonly content: Uint8Array }[];
  /** A manager lets it go although the search had stopped it: why, and what of it they read. */
  readonly release?: { readonly reason: string; readonly found: string };
}

/** What was kept, with the doubts that did not stop it. */
export interface Kept {
  readonly change: ChangeNumber;
  readonly occasion: OccasionId;
  readonly records: readonly { readonly child: PersonId; readonly record: RecordId; readonly state: RecordState }[];
  readonly doubts: readonly ChildIssue[];
}

/** A child's record as it will be written, beside the version it came from. */
export interface Prepared extends ChildAnswers {
  readonly was: RecordVersion | undefined;
  /** What the rows that keep an id go on from: the answers of that version, or for a new record what the step hands on. */
  readonly before: Answers;
}
