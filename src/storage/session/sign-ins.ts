import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { isRole } from '#domain/definition/role.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { Actor } from '#usecases/ports.ts';

/** Who is signed in. The database holds only the hash of a token: whoever reads it can sign in as nobody. */
export interface SignIns {
  /** Everybody who may sign in. */
  workers(): Promise<readonly Worker[]>;
  /** Begins a session that ends at a moment (ISO text in UTC); undefined when there is no such active worker. */
  start(worker: WorkerId, expiresAt: string): Promise<string | undefined>;
  find(token: string): Promise<Actor | undefined>;
  end(token: string): Promise<void>;
}

interface WorkerRow {
  id: string;
  name: string;
  role: string;
  team: string | null;
}

/** The sessions of people in browsers. */
export function signIns(pool: pg.Pool, clock: () => string): SignIns {
  return {
    async workers() {
      const found = await pool.query<WorkerRow>('select id, name, role, team from worker where active order by name');
      return found.rows.flatMap((row) => workerOf(row) ?? []);
    },
    async start(worker, expiresAt) {
      const token = randomBytes(32).toString('base64url');
      await pool.query('delete from web_session where expires_at < $1', [clock()]);
      const made = await pool.query(
        `insert into web_session (token_hash, worker, created_at, expires_at)
         select $1, id, $3, $4 from worker where id = $2 and active`,
        [hashed(token), worker, clock(), expiresAt],
      );
      return made.rowCount === 1 ? token : undefined;
    },
    async find(token) {
      const found = await pool.query<WorkerRow>(
        `select w.id, w.name, w.role, w.team from web_session s join worker w on w.id = s.worker
         where s.token_hash = $1 and s.expires_at > $2 and w.active`,
        [hashed(token), clock()],
      );
      const worker = found.rows.flatMap((row) => workerOf(row) ?? [])[0];
      if (worker === undefined) return undefined;
      const { id, name, role, team } = worker;
      return { worker: id, name, role, ...(team === undefined ? {} : { team }) };
    },
    async end(token) {
      await pool.query('delete from web_session where token_hash = $1', [hashed(token)]);
    },
  };
}

function workerOf({ id, name, role, team }: WorkerRow): Worker | undefined {
  if (!isRole(role)) return undefined;
  return { id: id as WorkerId, name, role, active: true, ...(team === null ? {} : { team }) };
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
