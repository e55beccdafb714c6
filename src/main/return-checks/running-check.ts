import { Worker } from 'node:worker_threads';
import type { AskedDesk, CheckState } from '#usecases/ports.ts';
import type { ReportDesk } from '#usecases/return-checks/report-desk.ts';
import type { DeskQuestion, WorkerSaid, WorkerTalk } from './worker-talk.ts';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: Error) => void;
}

const STOPPED =
  'The check stopped before it was done, which is no fault of the files. Nothing else was lost. Check the files again; if it happens again, tell your support team.';
const OUT_OF_MEMORY =
  'The check needed more memory than the service may use for one check. Nothing else was lost. Check fewer files at once, or check them with the command line on a larger machine.';

/** One check in a thread of its own: how far it is, and then what its desk answers. */
export class RunningCheck {
  state: CheckState = 'reading';
  bytesRead = 0;
  because: string | undefined;
  readonly desk: AskedDesk;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #settled: (() => void) | undefined;

  /** `settled` is called once, when the files are no longer needed. */
  constructor(talk: WorkerTalk, memoryMb: number, settled: () => void) {
    this.#settled = settled;
    this.#worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
      workerData: talk,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    this.#worker.unref();
    this.#worker.on('message', (said: WorkerSaid) => {
      this.#hear(said);
      if (this.state !== 'reading') this.#settle();
    });
    this.#worker.on('error', (fault: Error & { readonly code?: string }) => {
      this.#fail(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? OUT_OF_MEMORY : STOPPED);
      this.#settle();
    });
    this.#worker.on('exit', () => {
      // A refused return has nothing more to say; any other that ends has broken off.
      if (this.state !== 'refused') this.#fail(STOPPED);
      this.#settle();
    });
    this.desk = new Proxy({} as AskedDesk, {
      get: (_, question) => (question === 'then' ? undefined : (...asked: unknown[]) => this.#ask(question, asked)),
    });
  }

  /** Ends the thread, and with it everything it knows. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(): void {
    this.#settled?.();
    this.#settled = undefined;
  }

  #hear(said: WorkerSaid): void {
    if (said.said === 'read') this.bytesRead = said.bytes;
    else if (said.said === 'checked') this.state = 'checked';
    else if (said.said === 'refused') [this.state, this.because] = ['refused', said.because];
    else {
      const waiting = this.#waiting.get(said.number);
      this.#waiting.delete(said.number);
      if (said.said === 'answer') waiting?.resolve(said.answer);
      else waiting?.reject(new Error(said.message));
    }
  }

  #ask(question: string | symbol, asked: readonly unknown[]): Promise<unknown> {
    if (this.state !== 'checked') return Promise.reject(new Error('The check has no desk to ask'));
    this.#asked += 1;
    const message: DeskQuestion = { number: this.#asked, question: question as keyof ReportDesk, asked };
    return new Promise((resolve, reject) => {
      this.#waiting.set(message.number, { resolve, reject });
      this.#worker.postMessage(message);
    });
  }

  #fail(because: string): void {
    if (this.state !== 'failed') [this.state, this.because] = ['failed', because];
    for (const { reject } of this.#waiting.values()) reject(new Error('The check has ended'));
    this.#waiting.clear();
  }
}
