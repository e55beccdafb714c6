import type { RecordId } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay, PersonId, WorkerId } from '#domain/people/person.ts';

/** A file that is to go with what a draft sends out. */
export interface Attachment {
  readonly number: number;
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly addedBy: WorkerId;
  readonly addedAt: string;
}

/** Something that left, byte for byte, found by the hash of what it says. */
export interface FrozenDocument {
  readonly sha256: string;
  /** The record type that sent it. */
  readonly type: RecordTypeId;
  readonly title: string;
  readonly fileName: string;
  readonly content: Uint8Array;
  /** What it was made of, to be shown as a page; absent for a file that was added. */
  readonly model?: unknown;
  readonly frozenBy: WorkerId;
  readonly frozenAt: string;
}

/** One line of the log: a document that went to one recipient. */
export interface Sending {
  readonly record: RecordId;
  readonly document: string;
  /** Which of the recipients, counted from 1. */
  readonly number: number;
  readonly child: PersonId;
  readonly type: RecordTypeId;
  readonly who: string;
  readonly person?: PersonId;
  readonly how: string;
  readonly sentOn: IsoDay;
  readonly recordedBy: WorkerId;
  readonly recordedAt: string;
  /** Who let it go although the search had stopped it, why, and what had been found. */
  readonly released?: { readonly by: WorkerId; readonly reason: string; readonly found: readonly string[] };
  /** The second person who checked it before it left. */
  readonly checked?: { readonly by: WorkerId; readonly at: string; readonly note: string };
}

/** A line of the log with the name of its document. */
export interface LoggedSending extends Sending {
  readonly title: string;
  readonly fileName: string;
}

/** Files on their way, what left, and to whom. What left is never changed. */
export interface DocumentsPort {
  attach(draft: string, fileName: string, content: Uint8Array): Promise<void>;
  detach(draft: string, number: number): Promise<void>;
  attachmentsOf(draft: string): Promise<readonly Attachment[]>;
  /** Keeps a document as it is for ever, and says its hash. */
  freeze(document: Omit<FrozenDocument, 'sha256' | 'frozenBy' | 'frozenAt'>): Promise<string>;
  log(sendings: readonly Omit<Sending, 'recordedBy' | 'recordedAt'>[]): Promise<void>;
  /** What left about a child, the newest first. */
  sendingsAbout(child: PersonId): Promise<readonly LoggedSending[]>;
  /** What a record sent out. */
  sendingsOf(record: RecordId): Promise<readonly LoggedSending[]>;
  find(sha256: string): Promise<FrozenDocument | undefined>;
}
