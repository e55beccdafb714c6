import type { HeldSpan, StatusOfChild } from '#derive/caseload/weigh-caseload.ts';
import type { Derived } from '#derive/derive-child.ts';
import type { DuePlanAction } from '#derive/plan-actions.ts';
import type { Sighting } from '#derive/sightings.ts';
import type { Task } from '#derive/tasks.ts';
import type { Issue } from '#domain/definition/issue.ts';
import type { Role } from '#domain/definition/role.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay, PersonId, WorkerId } from '#domain/people/person.ts';
import type { ChangeNumber, Snapshot } from './actor.ts';
import type { MeetingRow } from './meeting-row.ts';

/** A task in a list, with the child it is about and who holds the work. */
export interface TaskRow extends Omit<Task, 'kind'> {
  /** `plan-action`: something that a child’s plan says the worker does. */
  readonly kind: Task['kind'] | 'plan-action';
  readonly child: PersonId;
  /** What is to be done, as the record says it: read from there when it is shown, and kept nowhere else. */
  readonly words?: string;
  readonly recordType: RecordTypeId;
  readonly team?: string;
  readonly worker?: WorkerId;
}

/** A doubt about a child's record, with the child. */
export interface ChildDoubt extends Issue {
  readonly child: PersonId;
}

/** Something that a child’s plan says is to be done, with the child. */
export interface PlanActionRow extends DuePlanAction {
  readonly child: PersonId;
  readonly recordType: RecordTypeId;
}

/** Which tasks a list asks for: every part narrows. */
export interface TaskQuery {
  readonly worker?: WorkerId;
  readonly team?: string;
  /** Tasks that one of these roles may do, or that no role is named for. */
  readonly roles?: readonly Role[];
  readonly recordTypes?: readonly RecordTypeId[];
  readonly kinds?: readonly Task['kind'][];
  readonly limit?: number;
}

/** A child who is held, and the last day of each kind of sighting; a kind that is not there was never recorded. */
export interface SilenceRow {
  readonly child: PersonId;
  readonly team: string;
  readonly worker?: WorkerId;
  /** The first day on which anybody held the child. */
  readonly since: IsoDay;
  readonly last: Readonly<Partial<Record<Sighting['kind'], IsoDay>>>;
}

/** Whom the workers of a team held, and how things stood with each child, over time. */
export interface HeldSpans {
  readonly held: readonly (HeldSpan & { readonly worker: WorkerId; readonly team: string })[];
  readonly statuses: readonly StatusOfChild[];
}

/** What was shown of one child, and lists over many, as they were known. */
export interface ListsPort {
  /** What is shown of a child, as it was known. */
  derivedOf(child: PersonId, knownAt: ChangeNumber): Promise<Derived>;
  tasks(query: TaskQuery, snapshot: Snapshot): Promise<readonly TaskRow[]>;
  /** What plans say that a worker does and nothing on record says is done, the earliest due first. */
  planActionsOf(worker: WorkerId, snapshot: Snapshot): Promise<readonly PlanActionRow[]>;
  /** The children a worker or a team holds on a day. */
  heldBy(
    query: { readonly worker?: WorkerId; readonly team?: string },
    snapshot: Snapshot,
  ): Promise<readonly PersonId[]>;
  /** Every child held by a team, or by any, with the last day of each kind of sighting. */
  silence(query: { readonly team?: string }, snapshot: Snapshot): Promise<readonly SilenceRow[]>;
  /** The meetings still to come and those whose minutes have not left, about the children a worker or a team holds, or chaired by the worker; the oldest first. */
  meetings(
    query: { readonly worker?: WorkerId; readonly team?: string },
    snapshot: Snapshot,
  ): Promise<readonly MeetingRow[]>;
  /** Every stretch of days that a worker of a team, or of any, held a child, from a day on, with the statuses of those children. */
  heldSpans(query: { readonly team?: string; readonly since: IsoDay }, snapshot: Snapshot): Promise<HeldSpans>;
  /** Doubts by code, how many children each touches. */
  issueCounts(
    knownAt: ChangeNumber,
  ): Promise<readonly { readonly code: string; readonly severity: string; readonly children: number }[]>;
  /** The doubts of one code with the children they are about, in a stable order, a page at a time. */
  issuesOf(
    code: string,
    query: { readonly knownAt: ChangeNumber; readonly limit: number; readonly offset: number },
  ): Promise<readonly ChildDoubt[]>;
}
