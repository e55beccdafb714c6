import type { Answered, Explanation } from '#usecases/ports.ts';
import type { ReportDesk } from '#usecases/return-checks/report-desk.ts';
import type { SealedFile } from './sealed-file.ts';

/** A file of a check, and the place of the form it was given in. */
export interface CheckFile {
  readonly ask: string;
  readonly name: string;
  readonly sealed: SealedFile;
}

/** What a worker of a check is begun with. */
export interface WorkerTalk {
  readonly returnId: string;
  readonly year: string;
  readonly answers: Answered;
  readonly files: readonly CheckFile[];
  /** What was explained of the same files before. */
  readonly explained: readonly Explanation[];
}

/** A question for the desk, with its number. */
export interface DeskQuestion {
  readonly number: number;
  readonly question: keyof ReportDesk;
  readonly asked: readonly unknown[];
}

/** What a worker of a check says. */
export type WorkerSaid =
  | { readonly said: 'read'; readonly bytes: number }
  | { readonly said: 'checked' }
  | { readonly said: 'refused'; readonly because: string }
  | { readonly said: 'answer'; readonly number: number; readonly answer: unknown }
  | { readonly said: 'fault'; readonly number: number; readonly message: string };
