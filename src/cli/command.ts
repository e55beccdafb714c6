import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { Actor, Store } from '#usecases/ports.ts';

/** How a command ended: it did what was asked, found problems, was asked wrongly, or failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command is given: the wiring stays with the caller. */
export interface Tools {
  /** Writes to standard output: the answer, and nothing but the answer. */
  readonly print: (text: string) => void;
  /** Writes to standard error: progress and remarks. */
  readonly tell: (text: string) => void;
  /** Milliseconds on a clock that only goes forward. */
  readonly stopwatch: () => number;
  /** Opens the record as the product itself, starting the embedded database when it is needed and stopping it if it was started. */
  withStore<T>(work: (store: Store, system: Actor) => Promise<T>): Promise<T>;
  migrate(): Promise<{ readonly applied: readonly string[]; readonly version: string }>;
  /** Changes settings of the authority, and draws again what depends on them. */
  changeSettings(changes: Partial<AuthoritySettings>): Promise<void>;
  rebuild(): Promise<{ readonly children: number; readonly rows: number }>;
  /** Serves until it is told to stop. */
  serve(): Promise<ExitCode>;
  bench(): Promise<ExitCode>;
}

/** One command of the command line. */
export interface Command {
  /** The words that call it: `import cin`. */
  readonly name: string;
  /** The line after `throughline` in its help: `import cin FILE [--json]`. */
  readonly usage: string;
  readonly summary: string;
  /** Everything else a person needs to know, in a few lines. */
  readonly help: string;
  run(args: readonly string[], tools: Tools): Promise<ExitCode>;
}

/** The command was called wrongly: the sentence says how, and what to write instead. */
export class UsageError extends Error {}
