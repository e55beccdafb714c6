import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Installation } from './installation.ts';
import { isRunning } from './postmaster-pid.ts';
import { runProgram } from './run-as.ts';
import { majorVersion } from './server-binaries.ts';
import { renameUnlessThere } from './server-home.ts';

const UNFINISHED = /^data\.new-(\d+)$/;
const LOOK_EVERY_MS = 50;
/** Half a minute: after that whoever seems to build is taken for a stranger with a dead builder's number. */
const LOOKS_AT_OTHERS = 600;

/**
 * Makes the empty data folder once. It is built under another name and renamed when whole, so one left half made by a crash is made again.
 * Of several starts that coincide one builds and the others wait for it; should two build all the same, the first that is whole stands.
 */
export async function initialiseData(installation: Installation): Promise<void> {
  const { data, home } = installation;
  for (let look = 0; !existsSync(data); look++) {
    removeUnfinished(home);
    if (look < LOOKS_AT_OTHERS && isBeingBuilt(home)) await delay(LOOK_EVERY_MS);
    else await build(installation);
  }
  refuseOtherVersion(installation);
}

async function build({ account, binaries, data, home, log }: Installation): Promise<void> {
  log('Preparing the database… (first time only)');
  const unfinished = join(home, `data.new-${process.pid}`);
  try {
    await runProgram(binaries.initdb, ['-D', unfinished, ...initialSettings(majorVersion(binaries.version))], account);
  } catch (error) {
    // A machine short of memory can fail the second of two that build at once.
    if (!existsSync(data) && !isBeingBuilt(home)) throw error;
    return;
  }
  renameUnlessThere(unfinished, data);
}

/** How new data are set up: UTF-8, sorted alike on every machine, open only to those who can enter the socket's folder. */
export function initialSettings(major: number): readonly string[] {
  // From 17 PostgreSQL carries C.UTF-8 itself, so an upgrade of the machine's own language files cannot disturb an index.
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  return [
    ...['-U', 'throughline', '-E', 'UTF8', '--data-checksums', '--auth-local=trust', '--auth-host=reject'],
    ...(major >= 17 ? builtin : ['--locale=C.UTF-8']),
  ];
}

function removeUnfinished(home: string): void {
  for (const { name, maker } of unfinishedIn(home)) {
    if (maker === process.pid || !isRunning(maker)) rmSync(join(home, name), { recursive: true, force: true });
  }
}

/** True while another live process builds the data. */
function isBeingBuilt(home: string): boolean {
  return unfinishedIn(home).some(({ maker }) => maker !== process.pid && isRunning(maker));
}

function unfinishedIn(home: string): { readonly name: string; readonly maker: number }[] {
  return readdirSync(home).flatMap((name) => {
    const maker = UNFINISHED.exec(name)?.[1];
    return maker === undefined ? [] : [{ name, maker: Number(maker) }];
  });
}

function refuseOtherVersion({ data, binaries }: Installation): void {
  const written = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (majorVersion(written) === majorVersion(binaries.version)) return;
  throw new Error(
    `The data in ${data} were written by PostgreSQL ${written}; this release of Throughline brings ${binaries.version}. ` +
      'Start the release that wrote them, or carry the data over with pg_upgrade.',
  );
}
