import type { RecordId } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { Copied, CopiedFrom } from './entry.ts';

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
  /** Posted name → the earlier record its answer was copied from. */
  readonly copied: Copied;
  readonly startedAt: string;
  readonly savedAt: string;
  readonly savedBy: WorkerId;
  readonly ended?: 'recorded' | 'discarded';
  /** The record it became, of the first child. */
  readonly recordedAs?: RecordId;
  /** When it was begun to be taken along to a visit to come; absent: it was begun to be written. */
  readonly takenAlongAt?: string;
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

/** Words on their way to becoming a record. */
export interface DraftsPort {
  start(
    draft: Pick<Draft, 'type' | 'children' | 'follows' | 'base' | 'content'> &
      Partial<Pick<Draft, 'copied'>> & { readonly isTakenAlong?: true },
  ): Promise<Draft>;
  /** With `holding`, nobody else can write, record or discard it until this run ends; whoever tries waits, and sees what became of it. */
  find(id: string, holding?: 'holding'): Promise<Draft | undefined>;
  /** Drafts that are not ended, newest first. One that was taken along and not yet written in is in no list but its own. */
  mine(): Promise<readonly Draft[]>;
  /** With `holding`, whoever else asks so waits until this run ends: two who begin the same step at once find one draft. */
  about(child: PersonId, holding?: 'holding'): Promise<readonly Draft[]>;
  /** Keeps what was typed. When the draft has moved on since `basedOn`, keeps it beside, and loses neither. */
  save(id: string, basedOn: number, content: DraftContent): Promise<DraftSaved | undefined>;
  /** Notes where answers were copied from; `null`: it is a copy no longer. */
  noteCopied(id: string, copied: Readonly<Record<string, CopiedFrom | null>>): Promise<void>;
  /** Notes that the search stopped it from leaving: a manager is told. */
  noteStopped(id: string): Promise<void>;
  /** What somebody took along and nobody has written in yet, the latest first. */
  takenAlong(): Promise<readonly Draft[]>;
  /** Drafts that are not ended and were stopped from leaving, the latest saved first. */
  stopped(): Promise<readonly Draft[]>;
  forksOf(id: string): Promise<readonly DraftFork[]>;
  settleFork(id: string, number: number): Promise<void>;
  /** Ends it; `as` is the record of the first child that it became. */
  end(id: string, how: 'recorded' | 'discarded', as?: RecordId): Promise<void>;
}
