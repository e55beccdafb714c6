import pg from 'pg';
import { londonDayOf } from '#domain/history/child-history.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { Actor, Purpose, Session, Store } from '#usecases/ports.ts';
import { type Rebuilt, rebuildDerived } from '../derived/rebuild.ts';
import { asApplication } from './app-login.ts';
import { type Entering, enter } from './enter.ts';
import { postgresSession } from './postgres-session.ts';
import { PreparingClient } from './preparing-client.ts';
import { type SignIns, signIns } from './sign-ins.ts';
import { readState, type StoreState } from './store-state.ts';

/** What a store is made of. The clock and the ids come from outside: nothing below the edge knows "now". */
export interface StoreOptions {
  /** The address of the database as its owner; the store itself signs in as somebody who owns nothing. */
  readonly url: string;
  /** This moment, ISO text in UTC. */
  readonly clock: () => string;
  readonly newId: () => string;
  readonly connections?: number;
}

/** A store that can be closed. */
export interface OpenStore extends Store {
  /** The settings of the authority as they stand. Undefined while the database is empty. */
  settings(): Promise<AuthoritySettings | undefined>;
  readonly signIns: SignIns;
  /** How the database stands: nothing personal. */
  state(): Promise<StoreState>;
  /** Throws everything derived away and draws it again; readers see the old until the new is whole. */
  rebuild(): Promise<Rebuilt>;
  /** Removes the checks whose time is over, whoever kept them; answers how many. */
  removeOverdueChecks(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens the only door to data. Every connection signs in as the application, which owns nothing; every run is one
 * transaction in which row security knows the actor, and a thrown fault undoes all of it.
 */
export function openStore(options: StoreOptions): OpenStore {
  const pool = new pg.Pool({
    ...asApplication(options.url),
    Client: PreparingClient,
    max: options.connections ?? 10,
  });
  // An idle connection lost (a server restart) is replaced at the next question; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    run: (actor, purpose, work) => run(pool, options, actor, purpose, work),
    settings: () => readSettings(pool),
    signIns: signIns(pool, options.clock),
    state: () => readState(pool),
    rebuild: () => rebuild(pool),
    removeOverdueChecks: () => removeOverdueChecks(pool, options.clock()),
    close: () => pool.end(),
  };
}

async function removeOverdueChecks(pool: pg.Pool, now: string): Promise<number> {
  const gone = await pool.query<{ count: string }>('select remove_overdue_checks($1) as count', [now]);
  return Number(gone.rows[0]?.count ?? 0);
}

async function rebuild(pool: pg.Pool): Promise<Rebuilt> {
  return inTransaction(pool, { role: 'system', worker: 'system' }, 'rebuild', (client) => rebuildDerived(client));
}

async function run<T>(
  pool: pg.Pool,
  options: StoreOptions,
  actor: Actor,
  purpose: Purpose,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return inTransaction(pool, actor, purpose, async (client) => {
    const settings = await readSettings(client);
    if (settings === undefined) {
      throw new Error('The database holds no authority yet: start Throughline once, or load its settings.');
    }
    const now = options.clock();
    const today = londonDayOf(now);
    if (today === undefined) throw new RangeError(`The clock gave "${now}", which is no moment`);
    return work(postgresSession({ client, actor, purpose, now, today, settings, newId: options.newId }));
  });
}

async function inTransaction<T>(
  pool: pg.Pool,
  actor: Entering,
  purpose: Purpose,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await enter(client, actor, purpose);
    const answer = await work(client);
    await client.query('commit');
    client.release();
    return answer;
  } catch (fault) {
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw fault;
  }
}

async function readSettings(client: Pick<pg.ClientBase, 'query'> | pg.Pool): Promise<AuthoritySettings | undefined> {
  const found = await client.query<{ settings: AuthoritySettings }>(
    'select settings from settings order by change desc limit 1',
  );
  return found.rows[0]?.settings;
}
