import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { ChangeNumber } from './actor.ts';

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

/** Runs of imports, and what of each file did not fit. */
export interface ImportsPort {
  start(run: { readonly kind: string; readonly fileName: string }): Promise<string>;
  keepDoubts(run: string, doubts: readonly ImportDoubt[]): Promise<void>;
  finish(run: string, change: ChangeNumber | undefined, summary: Readonly<Record<string, unknown>>): Promise<void>;
  runs(limit: number): Promise<readonly ImportRun[]>;
  doubtsOf(run: string, limit: number, offset: number): Promise<readonly ImportDoubt[]>;
  doubtsAbout(child: PersonId): Promise<readonly ImportDoubt[]>;
}
