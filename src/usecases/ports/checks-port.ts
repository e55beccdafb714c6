import type { Hand } from '#access/second-check.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { Draft } from './drafts-port.ts';

/** What a second person said of a sending before it left. */
export interface SendingCheck {
  readonly outcome: 'passed' | 'sent-back';
  /** The hash of everything they read: it stands for nothing else. */
  readonly pack: string;
  readonly note: string;
  readonly by: WorkerId;
  readonly at: string;
}

/** What the hash of a check stands for, kept with it. */
export interface CheckedPack {
  readonly recipients: readonly { readonly who: string; readonly how: string; readonly address: readonly string[] }[];
  readonly files: readonly { readonly fileName: string; readonly sha256: string }[];
}

/** A manager let a draft go on although the search had stopped it. */
export interface DraftRelease {
  /** The hash of what they read. */
  readonly found: string;
  readonly stops: readonly string[];
  readonly reason: string;
  readonly by: WorkerId;
  readonly at: string;
}

/** A draft that waits for its second person. */
export interface WaitingDraft {
  readonly draft: Draft;
  readonly since: string;
  readonly hands: readonly Hand[];
}

/** The second person of what is to leave. What was said is added to and never changed. */
export interface ChecksPort {
  /** Everybody who had a hand in a draft, and how. */
  handsOf(draft: string): Promise<readonly Hand[]>;
  /** The newest first. */
  checksOf(draft: string): Promise<readonly SendingCheck[]>;
  releasesOf(draft: string): Promise<readonly DraftRelease[]>;
  /** Since when a draft waits, when it does. */
  waitsSince(draft: string): Promise<string | undefined>;
  /** The draft waits from now on; one that waits already goes on waiting. */
  ask(draft: string): Promise<void>;
  /** Keeps what was said; the draft waits no longer. */
  keep(draft: string, check: Pick<SendingCheck, 'outcome' | 'pack' | 'note'>, checked: CheckedPack): Promise<void>;
  /** Keeps a release; the draft no longer waits for one. */
  release(draft: string, release: Pick<DraftRelease, 'found' | 'stops' | 'reason'>): Promise<void>;
  /** Notes that whoever asks opened a file of a draft. */
  noteOpened(draft: string, sha256: string): Promise<void>;
  /** The hashes of the files of a draft that whoever asks has opened. */
  openedOf(draft: string): Promise<ReadonlySet<string>>;
  /** Drafts that wait, the longest waiting first. */
  waiting(): Promise<readonly WaitingDraft[]>;
}
