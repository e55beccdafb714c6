import { setTimeout as delay } from 'node:timers/promises';
import type { Installation } from './installation.ts';
import { launchServer } from './launch-server.ts';
import { disownStaleLock, isRunning, isServerOf, type PostmasterPid, readPostmasterPid } from './postmaster-pid.ts';
import { probeServer, type ServerAnswer } from './probe-server.ts';
import { runProgram } from './run-as.ts';
import { discardSocketFolder } from './server-home.ts';

/** A server that answers. */
export interface RunningServer {
  readonly socketFolder: string;
  /** True when this call started it; false when it was found running. */
  readonly started: boolean;
}

const ATTEMPTS = 8;
const LOOK_EVERY_MS = 50;
/** One second: time enough for a server that is starting to finish writing its lock file. */
const LOOKS_BEFORE_DISOWNING = 20;
/** Half a minute: after that a live server that nobody can call is stopped and started again. */
const LOOKS_BEFORE_STOPPING = 600;

/** Finds the server of the data folder running, or starts it: after a clean stop, a kill -9 of anything, or another start that was a moment earlier. */
export async function raiseServer(installation: Installation): Promise<RunningServer> {
  let complaint = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await findServer(installation);
    if (found !== undefined) {
      if (found !== installation.socketFolder) discardSocketFolder(installation.socketFolder);
      return { socketFolder: found, started: false };
    }
    const failure = await launchServer(installation);
    if (failure === undefined) return { socketFolder: installation.socketFolder, started: true };
    complaint = failure;
    // The last processes of a killed server take a moment to notice and let go of its memory.
    await delay(100 * 2 ** attempt);
  }
  throw new Error(`The database did not start. The end of ${installation.serverLog} says:\n${complaint.trim()}`);
}

/** Stops the server and waits until everything is on the disk. */
export async function stopServer({ binaries, data, account }: Installation): Promise<void> {
  if (readPostmasterPid(data) === undefined) return;
  await runProgram(binaries.pgCtl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '300', '-s'], account);
}

/** The socket folder of the live server of this data folder, or undefined when there is none and one may be started. */
async function findServer(installation: Installation): Promise<string | undefined> {
  for (let look = 0, silences = 0; ; look++) {
    const lock = readPostmasterPid(installation.data);
    if (lock === undefined) return undefined;
    const answer = await call(installation.data, lock);
    if (answer === 'ready') return lock.socketFolder;
    if (answer === 'silent') silences++;
    if (answer === 'silent' && isStale(installation.data, lock, look)) {
      if (isRunning(lock.pid)) disownStaleLock(installation.data, lock);
      if (lock.socketFolder !== installation.socketFolder) discardSocketFolder(lock.socketFolder);
      return undefined;
    }
    if (silences >= LOOKS_BEFORE_STOPPING) await stopServer(installation);
    await delay(LOOK_EVERY_MS);
  }
}

async function call(data: string, lock: PostmasterPid): Promise<ServerAnswer> {
  if (lock.isReady && lock.socketFolder !== undefined) return probeServer(lock.socketFolder);
  return isServerOf(data, lock.pid) ? 'busy' : 'silent';
}

function isStale(data: string, lock: PostmasterPid, look: number): boolean {
  return lock.pid === 0 ? look >= LOOKS_BEFORE_DISOWNING : !isServerOf(data, lock.pid);
}
