import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from './installation.ts';
import { isRunning } from './postmaster-pid.ts';
import { runProgram } from './run-as.ts';
import { majorVersion } from './server-binaries.ts';
import { renameUnlessThere } from './server-home.ts';

const UNFINISHED = /^data\.new-(\d+)$/;

/** Makes the empty data folder once. It is built under another name and renamed when whole, so one left half made by a crash is made again. */
export async function initialiseData(installation: Installation): Promise<void> {
  const { account, binaries, data, home } = installation;
  if (existsSync(data)) return refuseOtherVersion(installation);
  removeUnfinished(home);
  installation.log('Preparing the database… (first time only)');
  const unfinished = join(home, `data.new-${process.pid}`);
  await runProgram(binaries.initdb, ['-D', unfinished, ...initialSettings(majorVersion(binaries.version))], account);
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
  for (const name of readdirSync(home)) {
    const maker = UNFINISHED.exec(name)?.[1];
    if (maker === undefined) continue;
    if (Number(maker) === process.pid || !isRunning(Number(maker))) rmSync(join(home, name), { recursive: true });
  }
}

function refuseOtherVersion({ data, binaries }: Installation): void {
  const written = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (majorVersion(written) === majorVersion(binaries.version)) return;
  throw new Error(
    `The data in ${data} were written by PostgreSQL ${written}; this release of Throughline brings ${binaries.version}. ` +
      'Start the release that wrote them, or carry the data over with pg_upgrade.',
  );
}
