import type { Answered } from './answered.ts';
import type { Explanation, ExplanationChange } from './explanation.ts';

/** What the files of a check are checked as. */
export interface CheckedAs {
  /** The return: `cin`. */
  readonly of: string;
  readonly year: string;
  readonly answers: Answered;
}

/** One file of a check, and the place of the form it was given in. */
export interface KeptFile {
  readonly ask: string;
  readonly name: string;
  readonly bytes: number;
}

/** A check that its worker keeps on purpose, to go on with it another day. */
export interface KeptCheck extends CheckedAs {
  readonly id: string;
  /** In the order they were given. */
  readonly files: readonly KeptFile[];
  /** ISO text in UTC. */
  readonly keptAt: string;
  /** When it goes by itself unless it is opened before. ISO text in UTC. */
  readonly goesAt: string;
}

/** A file that is to be kept. */
export interface FileToKeep extends KeptFile {
  open(): AsyncIterable<Uint8Array>;
}

/** The checks whoever acts keeps. Those of anybody else are not there. */
export interface KeptChecksPort {
  /** The newest first. */
  mine(): Promise<readonly KeptCheck[]>;
  find(id: string): Promise<KeptCheck | undefined>;
  /** Keeps files until a moment (ISO text in UTC), and answers the id they are kept under. */
  keep(as: CheckedAs, files: readonly FileToKeep[], goesAt: string): Promise<string>;
  /** The bytes of one file, counted from 0, as they are asked for. */
  bytesOf(id: string, file: number): AsyncIterable<Uint8Array>;
  explanationsOf(id: string): Promise<readonly Explanation[]>;
  /** Keeps what was explained or taken back; nothing, when the check is no longer kept. */
  explain(id: string, changes: readonly ExplanationChange[]): Promise<void>;
  /** Notes that it was opened, and until when it stays now. */
  opened(id: string, goesAt: string): Promise<void>;
  /** Lets it go with every byte of its files; false when there is no such check. */
  remove(id: string): Promise<boolean>;
}
