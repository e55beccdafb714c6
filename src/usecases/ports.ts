import type { Derived } from '#derive/derive-child.ts';
import type { Task } from '#derive/tasks.ts';
import type { Answers } from '#domain/definition/answers.ts';
import type { Issue } from '#domain/definition/issue.ts';
import type { Role } from '#domain/definition/role.ts';
import type { ChildHistory, HistoryRecord, OccasionId, RecordId, RecordState } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay, Person, PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';
import type { Relationship, RelationshipId, RelationshipKind } from '#domain/people/relationship.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { ChildFact, Counted } from '#measures/engine/measure-fact.ts';

/** Who asks. `system` is the product itself, started by whoever holds the server: it seeds, imports and rebuilds. */
export interface Actor {
  readonly worker: WorkerId;
  readonly name: string;
  readonly role: Role | 'system';
  readonly team?: string;
}

/** Why data is being looked at; kept with every reading and every change. */
export type Purpose =
  | 'front door'
  | 'direct work'
  | 'management oversight'
  | 'performance'
  | 'administration'
  | 'import'
  | 'statutory return'
  | 'rebuild';

/** The number of a change: everything up to it was known, nothing after it. */
export type ChangeNumber = number & { readonly kind: 'change' };

/** What is asked for: the world on a day, as it was known at a change. Nothing below the edge knows "now". */
export interface Snapshot {
  readonly asAt: IsoDay;
  readonly knownAt: ChangeNumber;
  /** The day of `knownAt`, when it was asked for by its day; absent: everything known today. */
  readonly knownOn?: IsoDay;
}

/** The only door to data. Each run is one transaction under the actor's own rights; a thrown fault undoes all of it. */
export interface Store {
  run<T>(actor: Actor, purpose: Purpose, work: (session: Session) => Promise<T>): Promise<T>;
}

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
  readonly isVoid: boolean;
  readonly reason?: string;
}

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
  /** Why it was corrected or voided. */
  readonly reason?: string;
}

/** Everything one command writes: all of it or nothing. */
export interface Entry {
  /** The command's name, kept with the change. */
  readonly command: string;
  readonly people?: readonly PersonEntry[];
  readonly relationships?: readonly RelationshipEntry[];
  readonly records?: readonly RecordEntry[];
}

/** Somebody else changed what this command was based on. Nothing was written. */
export interface Stale {
  readonly stale: readonly { readonly id: string; readonly basedOn: number; readonly now: number }[];
}

/** What a command wrote. */
export interface Written {
  readonly change: ChangeNumber;
}

/** One version of a record, with its stories: for the people who may read it. */
export interface RecordVersion extends HistoryRecord {
  readonly child: PersonId;
  readonly typeVersion: number;
  /** The answers whole, prose included. */
  readonly answers: Answers;
  readonly change: ChangeNumber;
  readonly reason?: string;
}

/** The parts a search may name; each is optional, at least one must be given. */
export interface PersonSearch {
  /** Part of a name, misspelt or not. */
  readonly name?: string;
  readonly bornOn?: IsoDay;
  readonly identifier?: string;
  readonly address?: string;
}

/** A person who may be the one looked for, with why. */
export interface PersonMatch {
  readonly person: Person;
  /** 0 to 1: how like the search it is. */
  readonly likeness: number;
  /** What matched: "name", "date of birth", "identifier", "address". */
  readonly matched: readonly string[];
}

/** A task in a list, with the child it is about and who holds the work. */
export interface TaskRow extends Task {
  readonly child: PersonId;
  readonly recordType: RecordTypeId;
  readonly team?: string;
  readonly worker?: WorkerId;
}

/** A doubt about a child's record, with the child. */
export interface ChildDoubt extends Issue {
  readonly child: PersonId;
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

/** Words on their way to becoming a record. `content` is the form as it was typed, whatever is missing. */
export interface Draft {
  readonly id: string;
  readonly type: RecordTypeId;
  readonly children: readonly PersonId[];
  /** The record each child's new one follows. */
  readonly follows: Readonly<Record<string, RecordId>>;
  /** The version of each record it started from: empty for a new record. */
  readonly base: Readonly<Record<string, { readonly child: PersonId; readonly version: number }>>;
  readonly worker: WorkerId;
  readonly revision: number;
  readonly content: DraftContent;
  readonly startedAt: string;
  readonly savedAt: string;
  readonly savedBy: WorkerId;
  readonly ended?: 'recorded' | 'discarded';
}

/** Form names with the values typed for them. */
export type DraftContent = Readonly<Record<string, readonly string[]>>;

/** What somebody wrote into a draft that another had changed meanwhile. */
export interface DraftFork {
  readonly number: number;
  readonly worker: WorkerId;
  readonly at: string;
  readonly basedOn: number;
  readonly content: DraftContent;
}

/** What became of saving a draft: kept, or kept beside what somebody else had written. */
export type DraftSaved =
  | { readonly saved: true; readonly revision: number; readonly at: string }
  | { readonly saved: false; readonly fork: number; readonly draft: Draft };

/** A count of facts of one measure over one window. */
export interface FactCount {
  readonly measure: string;
  readonly from: IsoDay;
  readonly until: IsoDay;
  /** The value of the breakdown; empty when none was asked. */
  readonly part: string;
  readonly counted: Counted;
  readonly facts: number;
  readonly children: number;
}

/** Which counts are asked for. */
export interface CountQuery {
  readonly windows: readonly { readonly measure: string; readonly from: IsoDay; readonly until: IsoDay }[];
  readonly knownAt: ChangeNumber;
  readonly by?: 'team' | 'ageBand' | 'sex' | 'ethnicity' | 'source';
  readonly team?: string;
}

/** One look at a child or a record. */
export interface ReadAudit {
  readonly at: string;
  readonly worker: WorkerId;
  readonly role: string;
  readonly purpose: Purpose;
  readonly screen: string;
  readonly child: PersonId;
  readonly record?: RecordId;
}

/** Something of an imported file that did not fit, or fitted with a doubt. */
export interface ImportDoubt {
  readonly line: number;
  readonly child?: PersonId;
  readonly record?: RecordId;
  readonly what: string;
  readonly value?: string;
  readonly why: string;
  /** True when the value was kept in the record all the same. */
  readonly fitted: boolean;
}

/** One run of an import. */
export interface ImportRun {
  readonly id: string;
  readonly at: string;
  readonly worker: WorkerId;
  readonly kind: string;
  readonly fileName: string;
  readonly summary: Readonly<Record<string, unknown>>;
}

/** What an actor may ask of the record within one transaction. What they may not know exists answers as though it did not. */
export interface Session {
  readonly actor: Actor;
  readonly purpose: Purpose;
  /** This moment, ISO text in UTC: set once for the whole run. */
  readonly now: string;
  /** Today in England. */
  readonly today: IsoDay;
  readonly settings: AuthoritySettings;
  /** A new id, never given before. */
  newId(): string;
  /** The newest change, or the newest at or before a moment (ISO text in UTC). */
  changeAt(moment?: string): Promise<ChangeNumber>;

  write(entry: Entry): Promise<Written | Stale>;

  readonly people: PeoplePort;
  readonly records: RecordsPort;
  readonly lists: ListsPort;
  readonly figures: FiguresPort;
  readonly drafts: DraftsPort;
  readonly audit: AuditPort;
  readonly imports: ImportsPort;
  readonly workers: WorkersPort;
}

export interface PeoplePort {
  find(search: PersonSearch, limit: number): Promise<readonly PersonMatch[]>;
  findOne(id: PersonId, knownAt?: ChangeNumber): Promise<Person | undefined>;
  list(ids: readonly PersonId[], knownAt?: ChangeNumber): Promise<ReadonlyMap<PersonId, Person>>;
  /** Exact identifier → person: what an import matches on. */
  findByIdentifier(kind: string, values: readonly string[]): Promise<ReadonlyMap<string, PersonId>>;
  relationshipsOf(ids: readonly PersonId[], knownAt?: ChangeNumber): Promise<readonly Relationship[]>;
}

export interface RecordsPort {
  /** The newest known version of a record, or undefined when there is none that may be read. */
  findOne(id: RecordId, knownAt?: ChangeNumber): Promise<RecordVersion | undefined>;
  versionsOf(id: RecordId, knownAt?: ChangeNumber): Promise<readonly RecordVersion[]>;
  /** The child's records, newest known version of each, void ones included. */
  ofChild(child: PersonId, knownAt?: ChangeNumber): Promise<readonly RecordVersion[]>;
  /** The records made together. */
  ofOccasion(occasion: OccasionId): Promise<readonly RecordVersion[]>;
  /** What a derivation would read of each child. */
  histories(children: readonly PersonId[], knownAt?: ChangeNumber): Promise<readonly ChildHistory[]>;
  /** Every child with any record, in a stable order, a few hundred histories at a time. */
  everyHistory(knownAt?: ChangeNumber): AsyncIterable<readonly ChildHistory[]>;
  /** The questions as they were asked when a version was recorded. */
  wordingOf(type: RecordTypeId, version: number): Promise<unknown>;
}

export interface ListsPort {
  /** What is shown of a child, as it was known. */
  derivedOf(child: PersonId, knownAt: ChangeNumber): Promise<Derived>;
  tasks(query: TaskQuery, snapshot: Snapshot): Promise<readonly TaskRow[]>;
  /** The children a worker or a team holds on a day. */
  heldBy(
    query: { readonly worker?: WorkerId; readonly team?: string },
    snapshot: Snapshot,
  ): Promise<readonly PersonId[]>;
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

export interface FiguresPort {
  counts(query: CountQuery): Promise<readonly FactCount[]>;
  /** The facts behind a count, a page at a time. */
  facts(
    window: { readonly measure: string; readonly from: IsoDay; readonly until: IsoDay },
    query: {
      readonly knownAt: ChangeNumber;
      readonly counted?: Counted;
      readonly team?: string;
      readonly limit: number;
      readonly offset: number;
    },
  ): Promise<readonly ChildFact[]>;
}

export interface DraftsPort {
  start(draft: Pick<Draft, 'type' | 'children' | 'follows' | 'base' | 'content'>): Promise<Draft>;
  find(id: string): Promise<Draft | undefined>;
  /** Drafts that are not ended, newest first. */
  mine(): Promise<readonly Draft[]>;
  about(child: PersonId): Promise<readonly Draft[]>;
  /** Keeps what was typed. When the draft has moved on since `basedOn`, keeps it beside, and loses neither. */
  save(id: string, basedOn: number, content: DraftContent): Promise<DraftSaved | undefined>;
  forksOf(id: string): Promise<readonly DraftFork[]>;
  settleFork(id: string, number: number): Promise<void>;
  end(id: string, how: 'recorded' | 'discarded'): Promise<void>;
}

export interface AuditPort {
  /** Notes that the actor opened a child, or a record of the child, on a screen. */
  noteRead(screen: string, child: PersonId, record?: RecordId): Promise<void>;
  readersOf(
    what: { readonly child?: PersonId; readonly record?: RecordId },
    limit: number,
  ): Promise<readonly ReadAudit[]>;
}

export interface ImportsPort {
  start(run: { readonly kind: string; readonly fileName: string }): Promise<string>;
  keepDoubts(run: string, doubts: readonly ImportDoubt[]): Promise<void>;
  finish(run: string, change: ChangeNumber | undefined, summary: Readonly<Record<string, unknown>>): Promise<void>;
  runs(limit: number): Promise<readonly ImportRun[]>;
  doubtsOf(run: string, limit: number, offset: number): Promise<readonly ImportDoubt[]>;
  doubtsAbout(child: PersonId): Promise<readonly ImportDoubt[]>;
}

export interface WorkersPort {
  all(): Promise<readonly Worker[]>;
}

/** True when a write found that somebody else had been there first. */
export function isStale(answer: Written | Stale): answer is Stale {
  return 'stale' in answer;
}
