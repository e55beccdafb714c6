import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { isRole } from '#domain/definition/role.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { DeviceKey, SignedIn } from '#usecases/ports.ts';

/** Who is signed in. The database holds only the hash of a token: whoever reads it can sign in as nobody. */
export interface SignIns {
  /** Everybody who may sign in. */
  workers(): Promise<readonly Worker[]>;
  /** Begins a session that ends at a moment (ISO text in UTC); undefined when there is no such active worker. */
  start(worker: WorkerId, expiresAt: string): Promise<string | undefined>;
  find(token: string): Promise<SignedIn | undefined>;
  /** The key of an earlier session of a worker; undefined when it is not theirs, or has run out. */
  findKey(worker: WorkerId, key: string): Promise<DeviceKey | undefined>;
  end(token: string): Promise<void>;
}

/** How long words on a device can be opened after the session that wrote them began. */
const KEY_DAYS = 60;

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
      await forgetOld(pool, clock());
      const made = await pool.query(
        `with who as (select id from worker where id = $2 and active),
           key as (insert into device_key (id, worker, secret, made_at) select gen_random_uuid(), id, $5, $3 from who returning id, worker)
         insert into web_session (token_hash, worker, created_at, expires_at, device_key)
         select $1, worker, $3, $4, id from key`,
        [hashed(token), worker, clock(), expiresAt, randomBytes(32)],
      );
      return made.rowCount === 1 ? token : undefined;
    },
    async find(token) {
      const found = await pool.query<WorkerRow & KeyRow & { seconds_left: number }>(
        `select w.id, w.name, w.role, w.team, k.id as key, k.secret,
           floor(extract(epoch from s.expires_at - $2::timestamptz))::int as seconds_left
         from web_session s join worker w on w.id = s.worker join device_key k on k.id = s.device_key
         where s.token_hash = $1 and s.expires_at > $2 and w.active`,
        [hashed(token), clock()],
      );
      const [row] = found.rows;
      const worker = row === undefined ? undefined : workerOf(row);
      if (row === undefined || worker === undefined) return undefined;
      const { id, name, role, team } = worker;
      return {
        actor: { worker: id, name, role, ...(team === undefined ? {} : { team }) },
        deviceKey: keyOf(row),
        secondsLeft: row.seconds_left,
      };
    },
    async findKey(worker, key) {
      const found = await pool.query<KeyRow>(
        'select id as key, secret from device_key where id::text = $1 and worker = $2 and made_at > $3',
        [key, worker, oldest(clock())],
      );
      return found.rows.map(keyOf)[0];
    },
    async end(token) {
      await pool.query('delete from web_session where token_hash = $1', [hashed(token)]);
    },
  };
}

interface KeyRow {
  key: string;
  secret: Buffer;
}

function keyOf({ key, secret }: KeyRow): DeviceKey {
  return { id: key, secret: secret.toString('base64') };
}

async function forgetOld(pool: pg.Pool, now: string): Promise<void> {
  await pool.query('delete from web_session where expires_at < $1', [now]);
  await pool.query(
    'delete from device_key k where made_at < $1 and not exists (select from web_session s where s.device_key = k.id)',
    [oldest(now)],
  );
}

function oldest(now: string): string {
  return Temporal.Instant.from(now)
    .subtract({ hours: KEY_DAYS * 24 })
    .toString();
}

function workerOf({ id, name, role, team }: WorkerRow): Worker | undefined {
  if (!isRole(role)) return undefined;
  return { id: id as WorkerId, name, role, active: true, ...(team === null ? {} : { team }) };
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
