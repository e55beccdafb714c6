import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canReach, canRun } from './run-as.ts';
import type { ServerAccount } from './server-account.ts';
import { type ServerBinaries, serverBinariesIn } from './server-binaries.ts';

const ELSEWHERE = '/var/lib/throughline';
const SOCKET_FOLDER = '/tmp/throughline-socket-';
const SOCKET_NAME = '.s.PGSQL.5432';
/** A socket's whole path must fit in 104 bytes on macOS and 108 on Linux. */
const LONGEST_SOCKET_PATH = 100;

/**
 * The folder `<folder>/postgres` that belongs to the server's account alone. When a folder above is closed to that account
 * (a clone under /root), the data go to /var/lib/throughline and `<folder>/postgres` is a link to them.
 */
export function prepareServerHome(
  folder: string,
  account: ServerAccount | undefined,
  log: (message: string) => void,
): string {
  if (mkdirSync(folder, { recursive: true }) !== undefined) give(folder, account);
  const home = join(folder, 'postgres');
  if (lstatSync(home, { throwIfNoEntry: false }) === undefined) {
    if (canReach(folder, account)) makeHomeHere(folder, home, account);
    else log(linkHomeElsewhere(folder, home, account));
  }
  if (!existsSync(home)) throw new Error(`${home} is a link to a folder that is no longer there. Put the data back.`);
  const real = realpathSync(home);
  refuseClosedHome(real, account);
  return real;
}

/** The programs as they are when the server's account can run them where they lie, and otherwise a copy beside the data. */
export function reachableBinaries(
  binaries: ServerBinaries,
  home: string,
  account: ServerAccount | undefined,
): ServerBinaries {
  if (account === undefined || canRun(binaries.postgres, account)) return binaries;
  const copy = join(home, `postgresql-${binaries.version}`);
  if (!existsSync(copy)) {
    const unfinished = mkdtempSync(join(home, 'copying-'));
    cpSync(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true });
    giveTree(unfinished, account);
    renameUnlessThere(unfinished, copy);
  }
  return serverBinariesIn(copy);
}

/** A folder for the server's socket that only its account can enter: beside the data, or under /tmp when that path is too long for a socket. */
export function makeSocketFolder(home: string, account: ServerAccount | undefined): string {
  const beside = join(home, 'socket');
  const folder = fitsSocket(beside) ? beside : mkdtempSync(SOCKET_FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  give(folder, account);
  return folder;
}

/** True when a socket in the folder has a path that every operating system accepts. */
export function fitsSocket(folder: string): boolean {
  return Buffer.byteLength(join(folder, SOCKET_NAME)) <= LONGEST_SOCKET_PATH;
}

/** Removes a socket folder that had to be made under /tmp; one beside the data stays. */
export function discardSocketFolder(folder: string | undefined): void {
  if (folder?.startsWith(SOCKET_FOLDER) && dirname(folder) === '/tmp') rmSync(folder, { recursive: true, force: true });
}

/** Renames a finished folder into place; when another start was first, theirs stands and ours is thrown away. */
export function renameUnlessThere(finished: string, place: string): void {
  try {
    renameSync(finished, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    rmSync(finished, { recursive: true, force: true });
  }
}

/** Hands a file or folder to the server's account. */
export function give(path: string, account: ServerAccount | undefined): void {
  if (account !== undefined) chownSync(path, account.uid, account.gid);
}

function giveTree(folder: string, account: ServerAccount | undefined): void {
  if (account === undefined) return;
  lchownSync(folder, account.uid, account.gid);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, entry), account.uid, account.gid);
  }
}

function makeHomeHere(folder: string, home: string, account: ServerAccount | undefined): void {
  const fresh = mkdtempSync(join(folder, `.${basename(home)}-`));
  chmodSync(fresh, 0o700);
  give(fresh, account);
  renameUnlessThere(fresh, home);
}

function linkHomeElsewhere(folder: string, home: string, account: ServerAccount | undefined): string {
  mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 });
  const real = mkdtempSync(join(ELSEWHERE, 'postgres-'));
  give(real, account);
  try {
    symlinkSync(real, home);
  } catch (error) {
    rmSync(real, { recursive: true });
    if (!existsSync(home)) throw error;
  }
  return `The database runs as "${account?.name}", which cannot enter ${folder}. Its data are in ${realpathSync(home)}.`;
}

function refuseClosedHome(home: string, account: ServerAccount | undefined): void {
  if (account !== undefined) {
    if (canReach(home, account)) return;
    throw new Error(
      `The database runs as "${account.name}", which cannot enter ${home} because a folder above is closed to it. ` +
        'Open that folder (chmod o+x), or set THROUGHLINE_DATA to a folder outside it and move the data there.',
    );
  }
  try {
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new Error(
      `The data in ${home} belong to another account of this machine. Start Throughline as that account (or as root), ` +
        'or set THROUGHLINE_DATA to a folder of your own.',
      { cause },
    );
  }
}
