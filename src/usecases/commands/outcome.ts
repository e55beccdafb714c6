import type { Answers } from '#domain/definition/answers.ts';
import type { Issue } from '#domain/definition/issue.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { ChangeNumber, RecordVersion } from '../ports.ts';

/** An issue with the child whose answer it is about; without a child it is about all of them, or about none. */
export interface ChildIssue extends Issue {
  readonly child?: PersonId;
}

/** What was given cannot be kept: every reason at once. Nothing was written. */
export interface Unfit {
  readonly issues: readonly ChildIssue[];
}

/** A record that somebody else changed meanwhile, with both versions to read side by side. */
export interface ConflictingRecord {
  readonly child: PersonId;
  /** The version that was read before writing. */
  readonly base: RecordVersion | undefined;
  readonly yours: Answers;
  readonly theirs: RecordVersion;
}

/** Somebody else was there first. Nothing was written, and nobody's words are lost. */
export interface Conflict {
  readonly conflicts: readonly ConflictingRecord[];
}

/** What a command answers that changes records: what it did, or why nothing was written. */
export type Outcome<Did> = Did | Refusal | Unfit | Conflict;

/** It was written. */
export interface Done {
  readonly change: ChangeNumber;
}

/** True when an answer says what is wrong with what was given. */
export function isUnfit(answer: object): answer is Unfit {
  return 'issues' in answer;
}

/** True when an answer shows what somebody else changed meanwhile. */
export function isConflict(answer: object): answer is Conflict {
  return 'conflicts' in answer;
}

/** There is no such thing, or none that this person may know of: the two answer alike. */
export function notFound(what: string): Refusal {
  return refuse('not-found', `There is no such ${what}. Check the address, or search for the child.`);
}

/** Somebody else was quicker, with something that has no words to compare: look again and decide again. */
export function tooLate(what: string): Refusal {
  return refuse(
    'changed-meanwhile',
    `Somebody else changed this ${what} since you opened it. Open it again and look before you decide.`,
  );
}

/** One error that stops what was asked, about a part of it. */
export function unfit(field: string, code: string, message: string, because: string): Unfit {
  return { issues: [{ code, severity: 'error', field, message, because }] };
}

/** An error when a reason is needed and none was given; nothing when there is one. */
export function needReason(reason: string | undefined, because: string): Unfit | undefined {
  if (reason !== undefined && reason.trim() !== '') return undefined;
  return unfit('reason', 'reason-missing', 'Enter a reason, so that the next person understands.', because);
}
