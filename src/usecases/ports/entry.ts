import type { Answers } from '#domain/definition/answers.ts';
import type { OccasionId, RecordId, RecordState } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay, PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';
import type { RelationshipId, RelationshipKind, SaidStrength } from '#domain/people/relationship.ts';
import type { ChangeNumber } from './actor.ts';
import type { CommentAnswerEntry, CommentEntry } from './passage-comment.ts';

/** A new person, or a new version of what is known of one. */
export interface PersonEntry {
  readonly person: PersonId;
  /** The version that was read before changing; 0 for a new person. */
  readonly basedOn: number;
  readonly facts: PersonFacts;
  readonly reason?: string;
}

/** A new relationship, or a new version of one. */
export interface RelationshipEntry {
  readonly relationship: RelationshipId;
  readonly basedOn: number;
  readonly person: PersonId;
  readonly kind: RelationshipKind;
  readonly other: PersonId;
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  readonly parentalResponsibility?: boolean;
  readonly strength?: SaidStrength;
  readonly isVoid: boolean;
  readonly reason?: string;
}

/** Field → the earlier answer that its writer found still true, word for word: the record and version it stands in, who wrote it and when. */
export type Confirmed = Readonly<
  Record<string, { readonly record: RecordId; readonly version: number; readonly by: WorkerId; readonly at: string }>
>;

/** Whose words an answer was copied from: the record and version they stood in, and who wrote them. */
export interface CopiedFrom {
  readonly record: RecordId;
  readonly version: number;
  readonly by: WorkerId;
}

/** Question → where its answer was copied from: of a record by its field, of a draft by the name it is posted under. */
export type Copied = Readonly<Record<string, CopiedFrom>>;

/** A new record, or a new version of one. */
export interface RecordEntry {
  readonly record: RecordId;
  /** The version that was read before changing; 0 for a new record. */
  readonly basedOn: number;
  readonly child: PersonId;
  readonly type: RecordTypeId;
  readonly occasion: OccasionId;
  readonly follows?: RecordId;
  readonly source?: string;
  readonly state: RecordState;
  readonly answers: Answers;
  /** Whose earlier answers this version found still true. */
  readonly confirmed?: Confirmed;
  /** Which answers were copied from an earlier record, whatever became of them since. */
  readonly copied?: Copied;
  /** Why it was corrected or voided. */
  readonly reason?: string;
}

/** What a manager did about a caseload over its trigger. */
export interface CaseloadAnswerEntry {
  readonly id: string;
  readonly worker: WorkerId;
  readonly team: string;
  /** The first day over the trigger, and how things stood when it was answered. */
  readonly overFrom: IsoDay;
  readonly total: number;
  readonly trigger: number;
  readonly answeredOn: IsoDay;
  readonly action: string;
  readonly doneBy: IsoDay;
}

/** Everything one command writes: all of it or nothing. */
export interface Entry {
  /** The command's name, kept with the change. */
  readonly command: string;
  readonly people?: readonly PersonEntry[];
  readonly relationships?: readonly RelationshipEntry[];
  readonly records?: readonly RecordEntry[];
  readonly comments?: readonly CommentEntry[];
  readonly commentAnswers?: readonly CommentAnswerEntry[];
  readonly caseloadAnswers?: readonly CaseloadAnswerEntry[];
}

/** Somebody else changed what this command was based on. Nothing was written. */
export interface Stale {
  readonly stale: readonly { readonly id: string; readonly basedOn: number; readonly now: number }[];
}

/** What a command wrote. */
export interface Written {
  readonly change: ChangeNumber;
}

/** A version as somebody says they read it, to base a change on. What nobody can have read is stale; it never passes for something new. */
export function versionRead(version: number): number {
  return version >= 1 ? version : -1;
}

/** True when a write found that somebody else had been there first. */
export function isStale(answer: Written | Stale): answer is Stale {
  return 'stale' in answer;
}
