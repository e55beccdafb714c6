import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { openReturnChecks } from '#main/return-checks/open-return-checks.ts';
import type { OpenStore } from '#storage/session/open-store.ts';
import { buildServer } from '#web/server/build-server.ts';
import { SESSION_HOURS } from '#web/server/server-options.ts';

/** The real service on a port of this machine. */
export interface Service extends AsyncDisposable {
  /** Where it is: `http://127.0.0.1:12345`. */
  readonly url: string;
  readonly port: number;
  /** Where the files of returns that are checked are while they are read. */
  readonly checksFolder: string;
}

/** What a service under test stands on. */
export interface ServiceOptions {
  readonly store: OpenStore;
  readonly clock: () => string;
  readonly newId: () => string;
  /** Any free port when left out. */
  readonly port?: number;
}

/** Starts the service as `npm start` does, on a store of a test's own. */
export async function startService({ store, clock, newId, port = 0 }: ServiceOptions): Promise<Service> {
  const { signIns } = store;
  const expiry = () => Temporal.Instant.from(clock()).add({ hours: SESSION_HOURS }).toString();
  const checksFolder = await mkdtemp(join(tmpdir(), 'throughline-checks-'));
  const returnChecks = await openReturnChecks({ dataFolder: checksFolder, newId, clock });
  const server = await buildServer({
    store,
    newId,
    isDemonstration: true,
    isSecure: false,
    log: pino({ level: 'silent' }),
    signInsPerMinute: 10_000,
    signIn: {
      identities: () => signIns.workers(),
      start: (worker) => signIns.start(worker, expiry()),
      find: (token) => signIns.find(token),
      findKey: (worker, key) => signIns.findKey(worker, key),
      end: (token) => signIns.end(token),
    },
    importCin: async () => ({ refused: 'not-here', because: 'This service takes no files.' }),
    returnChecks,
    health: async () => [{ what: 'Database', state: 'good', found: 'of a test' }],
  });
  await server.listen({ host: '127.0.0.1', port });
  const [address] = server.addresses();
  const taken = typeof address === 'object' ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    checksFolder,
    async [Symbol.asyncDispose]() {
      await server.close();
      await returnChecks.close();
      await rm(checksFolder, { recursive: true, force: true });
    },
  };
}
