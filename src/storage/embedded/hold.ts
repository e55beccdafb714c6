import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { serverAddress } from './server-address.ts';

/** Advisory locks of the embedded server, kept on one connection: they vanish with their process, however it dies, so none is ever stale. */
const LOCK = { space: 0x7468726c, present: 1, owner: 2 } as const;
const OWNER_ATTEMPTS = 20;

/** Who holds the data: for the sentence the second one reads. */
export interface Holder {
  readonly pid: number;
  readonly since: Date;
}

/** Another Throughline holds the data; the message says which process, since when and what to do. */
export class DataHeldError extends Error {
  constructor(holder: Holder | undefined) {
    super(`${describeHolder(holder)} Stop it first, or set THROUGHLINE_DATA to another folder.`);
    this.name = 'DataHeldError';
  }
}

/** A stake in the running server: as long as it is held nobody else stops the server, and nobody else may own it. */
export interface Hold {
  /** Gives the stake up; true when nobody else has one and the server may be stopped. Newcomers wait until `end`. */
  leave(): Promise<boolean>;
  end(): Promise<void>;
}

/** Takes a stake in the server. To own it is refused with DataHeldError while somebody else does; to attach is always allowed. */
export async function takeHold(request: {
  readonly socketFolder: string;
  readonly share: 'own' | 'attach';
  readonly purpose: string;
  readonly onLost: () => void;
}): Promise<Hold> {
  const client = new pg.Client({
    connectionString: serverAddress(request.socketFolder, 'postgres'),
    application_name: `throughline ${request.purpose} ${process.pid}`,
  });
  let isLeaving = false;
  client.on('error', () => {});
  client.on('end', () => {
    if (!isLeaving) request.onLost();
  });
  const end = async () => {
    isLeaving = true;
    await client.end().catch(() => {});
  };
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1, $2)', [LOCK.space, LOCK.present]);
    if (request.share === 'own') await takeOwnership(client);
  } catch (error) {
    await end();
    throw error;
  }
  const leave = () => {
    isLeaving = true;
    return isLastToLeave(client);
  };
  return { leave, end };
}

/** The sentence for whoever comes second. */
export function describeHolder(holder: Holder | undefined): string {
  if (holder === undefined) return 'Throughline is already running from this folder.';
  const since = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(holder.since);
  return `Throughline is already running from this folder (process ${holder.pid}, since ${since}).`;
}

async function takeOwnership(client: pg.Client): Promise<void> {
  // An owner killed a moment ago keeps its lock until the server notices.
  for (let attempt = 0; attempt < OWNER_ATTEMPTS; attempt++) {
    if (await tryLock(client, LOCK.owner)) return;
    await delay(50);
  }
  throw new DataHeldError(await findOwner(client));
}

async function isLastToLeave(client: pg.Client): Promise<boolean> {
  try {
    await client.query('select pg_advisory_unlock_shared($1, $2)', [LOCK.space, LOCK.present]);
    return await tryLock(client, LOCK.present);
  } catch {
    return false; // the server is gone already
  }
}

async function tryLock(client: pg.Client, lock: number): Promise<boolean> {
  const answer = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1, $2) as locked', [
    LOCK.space,
    lock,
  ]);
  return answer.rows[0]?.locked === true;
}

async function findOwner(client: pg.Client): Promise<Holder | undefined> {
  const answer = await client.query<{ name: string; since: Date }>(
    `select activity.application_name as name, activity.backend_start as since
       from pg_locks as lock
       join pg_stat_activity as activity on activity.pid = lock.pid
      where lock.locktype = 'advisory' and lock.classid = $1 and lock.objid = $2 and lock.granted`,
    [LOCK.space, LOCK.owner],
  );
  const row = answer.rows[0];
  return row && { pid: Number(row.name.split(' ').at(-1)), since: row.since };
}
