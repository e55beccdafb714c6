import { fileURLToPath } from 'node:url';
import type { ExitCode, Tools } from '#cli/command.ts';
import type { OpenStore } from '#storage/session/open-store.ts';
import { blankAuthority } from './blank-authority.ts';
import type { Configuration } from './configuration.ts';
import type { Database } from './database.ts';
import { newId, realClock, stopwatch } from './real-world.ts';
import { systemActor } from './system-actor.ts';

/** Everything the command line needs of the world outside, wired once. */
export function commandLineTools(configure: () => Promise<Configuration>): Tools {
  // Whoever reads the first lines alone and goes has all they asked for.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
    process.exit();
  });
  const tell = (text: string) => void process.stderr.write(`${text}\n`);
  const attach = async <T>(purpose: string, work: (database: Database) => Promise<T>) =>
    withDatabase(await configure(), purpose, tell, work);
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    tell,
    stopwatch,
    withStore: (work) => attach('command', (database) => withStore(database, (store) => work(store, systemActor))),
    migrate: () => attach('migrate', async (database) => database.migrated),
    changeSettings: (changes) =>
      attach('authority', (database) =>
        withStore(database, async (store) => {
          const { changeSettings } = await import('#storage/session/prepare.ts');
          await changeSettings(database.url, changes, realClock());
          await store.rebuild();
        }),
      ),
    rebuild: () => attach('rebuild', (database) => withStore(database, (store) => store.rebuild())),
    // The web server is large: a command that does not serve does not wait for it.
    serve: async () => (await import('./serve.ts')).serve(await configure(), tell),
    bench,
  };
}

async function withDatabase<T>(
  configuration: Configuration,
  purpose: string,
  log: (message: string) => void,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  // A command that opens no record does not wait for all that records need.
  const { openDatabase } = await import('./database.ts');
  const database = await openDatabase(configuration, { share: 'attach', purpose, log });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function withStore<T>(database: Database, work: (store: OpenStore) => Promise<T>): Promise<T> {
  const { openStore } = await import('#storage/session/open-store.ts');
  const { loadAuthority } = await import('#storage/session/prepare.ts');
  const store = openStore({ url: database.url, clock: realClock, newId });
  try {
    if ((await store.settings()) === undefined) await loadAuthority(database.url, blankAuthority, [], realClock());
    return await work(store);
  } finally {
    await store.close();
  }
}

// The benchmarks live with the tests: they make their own databases, and are no part of what serves.
async function bench(): Promise<ExitCode> {
  const { spawn } = await import('node:child_process');
  const file = fileURLToPath(new URL('../../test/bench/bench.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0 ? 0 : 3));
  });
}
