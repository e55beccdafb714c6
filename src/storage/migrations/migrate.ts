import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

/** What a migration run did. */
export interface Migrated {
  /** The files applied by this run, in order; empty when the database was up to date. */
  readonly applied: readonly string[];
  /** The newest file the database now holds. */
  readonly version: string;
}

const FOLDER = new URL('./', import.meta.url);
/** Any number will do, as long as every start of every version asks for the same one. */
const ONE_AT_A_TIME = 7_241_990;

/**
 * Brings a database up to date. Migrations only go forward, each in a transaction of its own; starts at the same moment
 * wait for each other. Throws when the database is newer than this program, or when a file that was applied is gone.
 */
export async function migrate(ownerUrl: string): Promise<Migrated> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    return await applyMissing(client);
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client): Promise<Migrated> {
  await client.query(
    'create table if not exists migration (name text primary key, at timestamptz not null default now())',
  );
  const done = await client.query<{ name: string }>('select name from migration order by name');
  const applied = new Set(done.rows.map((row) => row.name));
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  const unknown = [...applied].filter((name) => !files.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `The database holds migrations this version does not know (${unknown.join(', ')}). Start the newer version of Throughline instead.`,
    );
  }
  const missing = files.filter((name) => !applied.has(name));
  for (const name of missing) await applyOne(client, name);
  return { applied: missing, version: files.at(-1) ?? '' };
}

async function applyOne(client: pg.Client, name: string): Promise<void> {
  const statements = await readFile(new URL(name, FOLDER), 'utf8');
  await client.query('begin');
  try {
    await client.query(statements);
    await client.query('insert into migration (name) values ($1)', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} could not be applied; the database is as it was before.`, { cause: error });
  }
}
