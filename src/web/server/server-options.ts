import type { Readable } from 'node:stream';
import type { FastifyBaseLogger } from 'fastify';
import type { Refusal } from '#domain/definition/refusal.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { Actor, DeviceKey, ReturnChecksPort, SignedIn, Store } from '#usecases/ports.ts';

/** How long a sign-in lasts. */
export const SESSION_HOURS = 8;

/** Who may sign in and who is signed in. A token is known to the browser alone: only its hash is ever kept. */
export interface SignIn {
  /** The people of the demonstration, to choose from; empty where people sign in by other means. */
  identities(): Promise<readonly Worker[]>;
  /** Begins a session of `SESSION_HOURS` and answers its token; undefined when there is no such active worker. */
  start(worker: WorkerId): Promise<string | undefined>;
  /** Whoever the token belongs to; undefined when it never was, has ended or has run out. */
  find(token: string): Promise<SignedIn | undefined>;
  /** The key under which an earlier session of the same worker kept words on a device. */
  findKey(worker: WorkerId, key: string): Promise<DeviceKey | undefined>;
  end(token: string): Promise<void>;
}

/** One line of the health page: a thing that was checked at start-up or just now, without anything personal. */
export interface HealthLine {
  readonly what: string;
  readonly state: 'good' | 'needs attention' | 'bad';
  /** What was found: "15.6", "3 migrations", "10 record types, 12 measures". */
  readonly found: string;
}

/** What an upload came to: the run it is kept as, or why the file was not taken. */
export type ImportAnswer = { readonly run: string } | Refusal;

/** Everything the server is made of. Nothing in it is read from the environment. */
export interface ServerOptions {
  readonly store: Store;
  readonly signIn: SignIn;
  /** A new id, never given before: for requests and the references of faults. */
  readonly newId: () => string;
  /** Everybody in the data is invented, and every page says so. */
  readonly isDemonstration: boolean;
  /** True when people reach the server by https: cookies are then never sent in the clear. */
  readonly isSecure: boolean;
  readonly log: FastifyBaseLogger;
  /** Reads a CIN census file as it arrives; nothing of it is kept before it is checked. */
  readonly importCin: (actor: Actor, file: Readable, fileName: string) => Promise<ImportAnswer>;
  /** The returns checked in the sessions that stand. */
  readonly returnChecks: ReturnChecksPort;
  /** How the system stands, asked anew at each visit. */
  readonly health: () => Promise<readonly HealthLine[]>;
  /** How many sign-ins one address may try in a minute; 30 when left out. */
  readonly signInsPerMinute?: number;
}
