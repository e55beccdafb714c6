import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import type { ExitCode } from '#cli/command.ts';
import { type OpenStore, openStore } from '#storage/session/open-store.ts';
import { buildServer } from '#web/server/build-server.ts';
import { buildGettingReady } from '#web/server/getting-ready.ts';
import { SESSION_HOURS, type SignIn } from '#web/server/server-options.ts';
import { checkStart } from './check-start.ts';
import type { Configuration } from './configuration.ts';
import { type Database, openDatabase } from './database.ts';
import { ensureAuthority } from './demonstration.ts';
import { ensureFreePort, portFault } from './free-port.ts';
import { healthOf } from './health.ts';
import { newId, realClock } from './real-world.ts';
import { openReturnChecks } from './return-checks/open-return-checks.ts';
import { takeInCensus } from './take-in-census.ts';

const HOUR = 3_600_000;

type Tell = (text: string) => void;

/** Starts everything, serves until it is told to stop, and stops everything in order. */
export async function serve(configuration: Configuration, tell: Tell): Promise<ExitCode> {
  checkStart();
  const database = await openDatabase(configuration, { share: 'own', purpose: 'serve', log: tell });
  try {
    return await serveFrom(database, configuration, tell);
  } finally {
    await database.close();
  }
}

async function serveFrom(database: Database, configuration: Configuration, tell: Tell): Promise<ExitCode> {
  const store = openStore({ url: database.url, clock: realClock, newId, connections: 20 });
  const returnChecks = await openReturnChecks({ dataFolder: configuration.dataFolder, newId, clock: realClock });
  try {
    await ensureFreePort(configuration.host, configuration.port);
    if ((await store.settings()) === undefined) await firstStart(database, configuration, tell);
    const settings = await store.settings();
    const isDemonstration = settings?.isDemonstration === true && database.isEmbedded;
    const server = await buildServer({
      store,
      newId,
      isDemonstration,
      isSecure: false,
      log: pino({ level: 'info', redact: ['req.headers'] }, pino.destination(2)),
      signIn: signInOf(store, isDemonstration),
      importCin: (actor, file, fileName) => takeInCensus(store, actor, file, fileName),
      returnChecks,
      health: () => healthOf(database, store),
    });
    const upkeep = keepUp(store);
    await listen(server, configuration);
    announce(portOf(server.addresses()[0], configuration), configuration.host, isDemonstration, tell);
    await untilToldToStop();
    clearInterval(upkeep);
    await server.close();
    return 0;
  } finally {
    await returnChecks.close();
    await store.close();
  }
}

/** What has to be done again and again though nobody asks for it. */
function keepUp(store: OpenStore): NodeJS.Timeout {
  // A database that is away for a while is no reason to stop: the next time does it.
  const remove = () => void store.removeOverdueChecks().catch(() => undefined);
  remove();
  return setInterval(remove, HOUR).unref();
}

/** Writes the first data, while whoever opens the address already sees how far it is. */
async function firstStart(database: Database, configuration: Configuration, tell: Tell): Promise<void> {
  let told = 'Preparing the database.';
  const waiting = await buildGettingReady(() => told);
  // With PORT=0 the system chooses another port for the service itself, and nobody could follow.
  if (configuration.port !== 0) {
    await listen(waiting, configuration);
    tell(`\nThroughline is getting ready at ${addressOf(configuration.port, configuration.host)}`);
  }
  try {
    await ensureAuthority(database, (text) => {
      told = text.trim();
      tell(text);
    });
  } finally {
    await waiting.close();
  }
}

async function listen(server: FastifyInstance, { host, port }: Configuration): Promise<void> {
  await server.listen({ host, port }).catch((fault) => {
    throw portFault(fault, host, port);
  });
}

function signInOf(store: OpenStore, isDemonstration: boolean): SignIn {
  const { signIns } = store;
  return {
    // Identities to choose from, without a secret, exist only where everybody is invented and nobody else can reach them.
    identities: async () => (isDemonstration ? signIns.workers() : []),
    start: async (worker) => (isDemonstration ? signIns.start(worker, expiry()) : undefined),
    find: (token) => signIns.find(token),
    findKey: (worker, key) => signIns.findKey(worker, key),
    end: (token) => signIns.end(token),
  };
}

function expiry(): string {
  return Temporal.Instant.from(realClock()).add({ hours: SESSION_HOURS }).toString();
}

function announce(port: number, host: string, isDemonstration: boolean, tell: Tell): void {
  tell(`\nThroughline is at ${addressOf(port, host)}`);
  if (isDemonstration) {
    tell('Everybody in it is invented. Sign in as any of the people on the first page, for instance:');
    tell('  a front-door worker, a social worker, a team manager, a performance analyst or an elected member.');
  } else {
    tell(
      'Nobody can sign in yet: demonstration sign-ins exist only with the embedded database, and single sign-on is not built yet.',
    );
  }
  tell('Ctrl-C stops it.');
}

function addressOf(port: number, host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    // A second signal while everything stops in order must not cut it short: the listeners stay.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

// With PORT=0 the system chooses; what it chose is what people must be told.
function portOf(address: { readonly port: number } | string | undefined, { port }: Configuration): number {
  return typeof address === 'object' ? address.port : port;
}
