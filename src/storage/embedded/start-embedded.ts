import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { DataHeldError, type Hold, takeHold } from './hold.ts';
import { initialiseData } from './initialise-data.ts';
import { type Installation, prepareInstallation } from './installation.ts';
import { type RunningServer, raiseServer, stopServer } from './raise-server.ts';
import { serverAddress } from './server-address.ts';
import type { ServerBinaries } from './server-binaries.ts';
import { discardSocketFolder } from './server-home.ts';

const DATABASE = 'throughline';
const JOIN_ATTEMPTS = 5;

/** What a command asks of the embedded database. */
export interface EmbeddedRequest {
  /** The data folder; the server keeps everything under `<folder>/postgres`. */
  readonly folder: string;
  /** Where one-line messages for the person at the keyboard go. */
  readonly log: (message: string) => void;
  /** `own`: one at a time, for the command that serves. `attach`: beside whoever is there, for a short command. */
  readonly share?: 'own' | 'attach';
  /** What the command does, in one word: `serve`, `import`. */
  readonly purpose?: string;
  /** Server settings over the standing ones: the suite turns durability off with it, nothing else should. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Another PostgreSQL than the one that came with Throughline: the suite runs on 15 with it. */
  readonly binaries?: ServerBinaries;
}

/** A running embedded database. */
export interface EmbeddedServer {
  /** The address of a database of this server as its owner, usable wherever DATABASE_URL is. */
  connectionString(database?: string): string;
  /** True when this call started the server; false when it was running already. */
  readonly owned: boolean;
  /** Leaves the server, and stops it unless another command still uses it. */
  stop(): Promise<void>;
  /** Leaves the server running for the next command to find. */
  close(): Promise<void>;
}

interface Joined {
  readonly running: RunningServer;
  readonly hold: Hold;
}

/**
 * Starts the database that comes with Throughline, or joins the one already running from the folder. Every change it acknowledges is on the disk.
 * Throws DataHeldError when asked to own data that another Throughline owns. Should the server die under us it is started again at the same address.
 */
export async function startEmbedded(request: EmbeddedRequest): Promise<EmbeddedServer> {
  const installation = prepareInstallation(request);
  await initialiseData(installation);
  let joined = await join(installation, request, revive);
  const { socketFolder, started } = joined.running;
  await ensureDatabase(socketFolder);

  function revive(): void {
    request.log('The database stopped unexpectedly. Starting it again…');
    join({ ...installation, socketFolder }, request, revive).then(
      (again) => {
        joined = again;
      },
      (error) => request.log(`The database could not be started again. ${String(error)}`),
    );
  }

  return {
    connectionString: (database = DATABASE) => serverAddress(socketFolder, database),
    owned: started,
    async stop() {
      if (await joined.hold.leave()) {
        await stopServer(installation);
        discardSocketFolder(socketFolder);
      }
      await joined.hold.end();
    },
    close: () => joined.hold.end(),
  };
}

/** Raises the server and takes a stake in it; again from the start when the one that was found is just being stopped. */
async function join(installation: Installation, request: EmbeddedRequest, onLost: () => void): Promise<Joined> {
  const { share = 'own', purpose = 'serve' } = request;
  for (let attempt = 1; ; attempt++) {
    const running = await raiseServer(installation);
    try {
      return { running, hold: await takeHold({ socketFolder: running.socketFolder, share, purpose, onLost }) };
    } catch (error) {
      if (error instanceof DataHeldError || attempt === JOIN_ATTEMPTS) throw error;
      await delay(100 * attempt);
    }
  }
}

async function ensureDatabase(socketFolder: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverAddress(socketFolder, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } catch (error) {
    // Another start was a moment earlier and made it.
    if (!(error instanceof Error && 'code' in error && (error.code === '42P04' || error.code === '23505'))) throw error;
  } finally {
    await client.end();
  }
}
