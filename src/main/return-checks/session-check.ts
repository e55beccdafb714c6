import type { Answered, AskedDesk, CheckableReturn, CheckState, KeptAs, ShownCheck } from '#usecases/ports.ts';
import { stopwatch } from '../real-world.ts';
import { letGo } from './check-folder.ts';
import { RunningCheck } from './running-check.ts';
import type { CheckFile } from './worker-talk.ts';

interface Given {
  readonly id: string;
  readonly session: string;
  readonly of: CheckableReturn;
  readonly year: string;
  readonly answers: Answered;
  readonly files: readonly CheckFile[];
  readonly folder: string;
  readonly startedAt: string;
  /** What it is kept under, when its worker keeps it. */
  readonly kept: KeptAs | undefined;
  readonly limits: { readonly idleMs: number; readonly memoryMb: number };
  /** Called when nobody has asked for it for long. */
  readonly forget: () => void;
}

/** One check of a session, from its files to its end. */
export class SessionCheck {
  readonly id: string;
  readonly session: string;
  readonly #given: Given;
  readonly #bytes: number;
  #running: RunningCheck | undefined;
  #isSettled = false;
  #begunAt = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor(given: Given) {
    this.id = given.id;
    this.session = given.session;
    this.#given = given;
    this.#bytes = given.files.reduce((sum, { sealed }) => sum + sealed.size, 0);
    this.touch();
  }

  /** It is done when its files are gone, and not before. */
  get state(): CheckState {
    if (this.#running === undefined) return 'waiting';
    return this.#isSettled ? this.#running.state : 'reading';
  }

  /** Begins to read. The files go as soon as they are read, whatever came of it. */
  start(settled: () => void): void {
    const { of, year, answers, files, folder, limits, kept } = this.#given;
    this.#begunAt = stopwatch();
    this.#running = new RunningCheck(
      { returnId: of.id, year, answers, files, explained: kept?.explained ?? [] },
      limits.memoryMb,
      () => {
        void letGo(folder).then(() => {
          this.#isSettled = true;
          settled();
        });
      },
    );
  }

  shown(): ShownCheck {
    const { id, of, year, files, startedAt, kept } = this.#given;
    const bytesRead = this.state === 'checked' ? this.#bytes : (this.#running?.bytesRead ?? 0);
    return {
      // What it is checked with stays here.
      ...{ id, year, startedAt, bytesRead },
      of: { id: of.id, name: of.name, years: of.years, asks: of.asks, questions: of.questions },
      files: files.map(({ name }) => name),
      state: this.state,
      bytes: this.#bytes,
      secondsLeft: this.#secondsLeft(bytesRead),
      because: this.#isSettled ? this.#running?.because : undefined,
      kept: kept?.id,
    };
  }

  /** The desk, when the check is done. */
  desk(): AskedDesk | undefined {
    this.touch();
    return this.state === 'checked' ? this.#running?.desk : undefined;
  }

  /** Ends it and removes everything of its files. */
  async end(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#running?.stop();
    await letGo(this.#given.folder);
  }

  /** Notes that somebody looks at it. */
  touch(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(this.#given.forget, this.#given.limits.idleMs).unref();
  }

  #secondsLeft(bytesRead: number): number | undefined {
    const elapsed = stopwatch() - this.#begunAt;
    if (this.state !== 'reading' || bytesRead === 0 || elapsed < 500) return undefined;
    return Math.ceil(((elapsed / bytesRead) * (this.#bytes - bytesRead)) / 1000);
  }
}
