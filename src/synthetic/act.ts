import type { Answers } from '#domain/definition/answers.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay, PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';
import type { RelationshipId, RelationshipKind, SaidStrength } from '#domain/people/relationship.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';

/** What children of one occasion are recorded with: answers they share, and each child's own. */
interface Recorded {
  /** The same for every child. An answer that points at a record holds that record's key: see `withRecordIds`. */
  readonly common: Answers;
  readonly own: Readonly<Record<PersonId, Answers>>;
}

/** What a worker of the pretend county does: one command, with all that a user would give it. */
export type Deed =
  | { readonly do: 'register-person'; readonly person: PersonId; readonly facts: PersonFacts }
  | { readonly do: 'change-person'; readonly person: PersonId; readonly facts: PersonFacts; readonly reason: string }
  | {
      readonly do: 'relate';
      readonly relationship: RelationshipId;
      /** `person` is the `kind` of `other`. */
      readonly person: PersonId;
      readonly kind: RelationshipKind;
      readonly other: PersonId;
      readonly from?: IsoDay;
      readonly until?: IsoDay;
      readonly parentalResponsibility?: boolean;
      readonly strength?: SaidStrength;
    }
  | ({
      readonly do: 'record';
      /** Unique in the county, so that later acts can name what is recorded here. */
      readonly key: string;
      readonly type: RecordTypeId;
      readonly children: readonly PersonId[];
      /** The key of the record that each child's new one follows. */
      readonly follows?: string;
      readonly state: 'open' | 'submitted' | 'complete';
    } & Recorded)
  /** A new version of records that are still open: the answers are whole and replace those before. */
  | ({ readonly do: 'continue'; readonly key: string; readonly state: 'open' | 'submitted' | 'complete' } & Recorded)
  | { readonly do: 'authorise'; readonly key: string; readonly on: IsoDay }
  /** A new version of records that are complete: the answers are whole and replace those before. */
  | ({ readonly do: 'correct'; readonly key: string; readonly reason: string } & Recorded)
  | { readonly do: 'void'; readonly key: string; readonly reason: string };

/** One deed, by whom, and the moment it is recorded (ISO text in UTC): often later than what it tells of. */
export interface Act {
  readonly at: string;
  readonly by: WorkerId;
  readonly act: Deed;
}

/** A pretend county: who works there, and everything they do, in the order in which they do it. */
export interface CountyPlan {
  readonly settings: AuthoritySettings;
  readonly workers: readonly Worker[];
  /** Made afresh, and the same, each time they are walked through: a large county need never be held whole. */
  readonly acts: Iterable<Act>;
}
