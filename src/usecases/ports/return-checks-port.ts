import type { Refusal } from '#domain/definition/refusal.ts';
import type { ReportDesk } from '../return-checks/report-desk.ts';
import type { Actor } from './actor.ts';
import type { Answered } from './answered.ts';
import type { Explanation } from './explanation.ts';
import type { FileToKeep } from './kept-checks-port.ts';

/** One place of the form where files are given: the return itself, or something it is checked against. */
export interface FilesAsked {
  /** What the files are posted under: `files`, `previous`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly multiple: boolean;
  /** The endings of files that are offered for choosing: `.xml,.zip`. */
  readonly accept?: string;
  /** Without these there is nothing to check. */
  readonly isRequired: boolean;
}

/** Something asked in words beside the files. Nobody has to answer it. */
export interface WordsAsked {
  /** What the answer is posted under: `authority`. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What an answer looks like. */
  readonly pattern: RegExp;
  /** What is told of one that does not. */
  readonly wrong: string;
}

/** A return that files can be checked as. */
export interface CheckableReturn {
  /** Permanent; stands in addresses: `cin`. */
  readonly id: string;
  readonly name: string;
  /** The collection years whose rules are known, oldest first. */
  readonly years: readonly string[];
  readonly asks: readonly FilesAsked[];
  readonly questions: readonly WordsAsked[];
}

/** Where a check stands. `failed`: it stopped by no fault of the files. */
export type CheckState = 'waiting' | 'reading' | 'checked' | 'refused' | 'failed';

/** One check of a session as it stands now. */
export interface ShownCheck {
  readonly id: string;
  readonly of: CheckableReturn;
  readonly year: string;
  /** The names of the files, as they were given. */
  readonly files: readonly string[];
  /** ISO text in UTC. */
  readonly startedAt: string;
  readonly state: CheckState;
  readonly bytesRead: number;
  readonly bytes: number;
  /** How long reading will still take by how it went so far; undefined while that cannot be told. */
  readonly secondsLeft: number | undefined;
  /** Why it was refused or failed, with what to do. */
  readonly because: string | undefined;
  /** What it is kept under, when its worker keeps it on purpose. */
  readonly kept: string | undefined;
}

/** Asks of a checked return what its desk answers; it lives elsewhere, so that every answer is waited for. */
export type AskedDesk = {
  readonly [Question in keyof ReportDesk]: (
    ...asked: Parameters<ReportDesk[Question]>
  ) => Promise<Awaited<ReturnType<ReportDesk[Question]>>>;
};

/** What a check is kept under, and what was explained of it before. */
export interface KeptAs {
  readonly id: string;
  readonly explained: readonly Explanation[];
}

/** Files on their way in, for one check. Nothing is checked before they are all there. */
export interface Intake {
  /** Takes one file; a refusal says why no more are taken. */
  take(name: string, fileName: string, bytes: AsyncIterable<Uint8Array>): Promise<Refusal | undefined>;
  /** What was taken, for whoever wants to keep it. */
  taken(): readonly FileToKeep[];
  /** Begins the check and answers its id, or why it cannot begin. */
  begin(kept?: KeptAs): Promise<{ readonly check: string } | Refusal>;
  /** Lets everything go that was taken. */
  abandon(): Promise<void>;
}

/** The returns checked in one session of one worker. Of those of another session nothing can be asked: they are not there. */
export interface SessionChecks {
  /** What can be checked. */
  readonly returns: readonly CheckableReturn[];
  list(): readonly ShownCheck[];
  find(check: string): ShownCheck | undefined;
  /** Makes room for the files of a check; a refusal says why there is none. */
  open(of: CheckableReturn, year: string, answers: Answered): Promise<Intake | Refusal>;
  /** The desk of a check that is done. */
  desk(check: string): AskedDesk | undefined;
  /** Lets a check go with everything of its files; false when there is no such check. */
  remove(check: string): Promise<boolean>;
}

/** The returns checked in the sessions that stand. Nothing of them is ever put on the record. */
export interface ReturnChecksPort {
  /** Those of one session, which ends by itself after so many seconds. */
  of(session: string, actor: Actor, secondsLeft: number): SessionChecks;
  /** Lets everything of a session go. */
  end(session: string): Promise<void>;
}
