import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerBinaries, serverBinariesIn } from '#storage/embedded/server-binaries.ts';
import { startEmbedded } from '#storage/embedded/start-embedded.ts';

/** A database server that lives as long as a test run. */
export interface TestServer {
  /** The address of its first database; tests clone their own beside it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Nothing here is kept, so nothing waits for the disk. The launcher's own test runs with the standing settings. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
const DEBIAN_15 = '/usr/lib/postgresql/15';

/** Starts a server in a new folder under the temporary folder; stopping it removes every trace. */
export async function startTestServer(
  binaries?: ServerBinaries,
  settings: Readonly<Record<string, string>> = FORGETFUL,
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'));
  chmodSync(folder, 0o711); // the server's own account has to pass through when the suite runs as root
  const server = await startEmbedded({
    folder,
    purpose: 'test',
    log: () => {},
    settings,
    ...(binaries && { binaries }),
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.connectionString(), stop };
}

/** The PostgreSQL 15 of Debian, the oldest release Throughline supports, when this machine has it. */
export function findPostgres15(): ServerBinaries | undefined {
  return existsSync(`${DEBIAN_15}/bin/postgres`) ? serverBinariesIn(DEBIAN_15) : undefined;
}
