import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';
import { migrate } from '#storage/migrations/migrate.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** A migrated, empty database of a test's own. */
export interface TestDatabase {
  /** Its address as its owner. */
  readonly url: string;
  /** Drops it, whoever is still connected. */
  drop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

let ownServer: Promise<TestServer> | undefined;
let template: Promise<string> | undefined;
let clones = 0;

// A benchmark brings its server, and is no test: told to wait for one, the runner would report that none was run.
if (process.argv[1]?.endsWith('.test.ts')) after(stopOwnServer);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stopOwnServer().then(() => process.exit(1)));

/** A fresh database with every migration applied, cloned in about a tenth of a second. Drop it, or declare it with `await using`. */
export async function freshDatabase(): Promise<TestDatabase> {
  const server = await serverUrl();
  template ??= makeTemplate(server);
  const name = `test_${process.pid}_${++clones}`;
  await run(server, `create database ${name} template ${await template}`);
  const drop = () => run(server, `drop database if exists ${name} with (force)`);
  return { url: withDatabase(server, name), drop, [Symbol.asyncDispose]: drop };
}

/** The address of the server under test: the one the runner started, or, when a file is run alone, one started for this process. */
async function serverUrl(): Promise<string> {
  const given = process.env.THROUGHLINE_TEST_DATABASE_SERVER;
  if (given) return given;
  ownServer ??= startTestServer();
  return (await ownServer).url;
}

async function stopOwnServer(): Promise<void> {
  await (await ownServer)?.stop();
}

/** Makes the migrated template once a server, however many test processes ask for it at the same moment. */
async function makeTemplate(server: string): Promise<string> {
  const name = `template_${migrationsMark()}`;
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(1)');
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) {
      await client.query('drop database if exists template_unfinished with (force)');
      await client.query('create database template_unfinished');
      await migrate(withDatabase(server, 'template_unfinished'));
      await client.query(`alter database template_unfinished rename to ${name}`);
    }
  } finally {
    await client.end();
  }
  return name;
}

/** Changes with the migrations, so that a server kept running between two edits never hands out an old template. */
function migrationsMark(): string {
  const folder = join(import.meta.dirname, '../../src/storage/migrations');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
