import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Installation } from './installation.ts';
import { readPostmasterPid } from './postmaster-pid.ts';
import { probeServer } from './probe-server.ts';
import { runAs } from './run-as.ts';
import { give } from './server-home.ts';

/** Settings of the embedded server. What is acknowledged is on the disk; nothing listens on the network; the log holds no values out of records. */
const STANDING_SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // On a Mac a plain flush stops at the disk's own cache, which a power cut empties.
  ...(process.platform === 'darwin' && { wal_sync_method: 'fsync_writethrough' }),
  timezone: 'UTC',
  jit: 'off',
  // An error's text can quote what somebody typed: only starting, stopping and failing of the server itself are logged.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** Starts the server and waits until it answers; undefined when it does, otherwise what it wrote before it gave up. */
export async function launchServer(installation: Installation): Promise<string | undefined> {
  const log = openSync(installation.serverLog, 'a', 0o600);
  const logStart = fstatSync(log).size;
  give(installation.serverLog, installation.account);
  const server = spawn(installation.binaries.postgres, serverArguments(installation), {
    ...runAs(installation.account),
    // Its own session: closing the terminal or Ctrl-C must not reach it before Throughline has finished.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  server.unref();
  const ending = once(server, 'exit').catch((cause) => {
    throw new Error(`${installation.binaries.postgres} cannot be started: ${String(cause)}`, { cause });
  });
  if (await answersBeforeEnding(server, ending, installation)) return undefined;
  return readFileSync(installation.serverLog).subarray(logStart).toString('utf8');
}

function serverArguments(installation: Installation): string[] {
  const settings = {
    ...STANDING_SETTINGS,
    ...installation.settings,
    unix_socket_directories: `"${installation.socketFolder.replaceAll('"', '""')}"`,
  };
  return ['-D', installation.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

async function answersBeforeEnding(
  server: ChildProcess,
  ending: Promise<unknown>,
  { data, socketFolder, log }: Installation,
): Promise<boolean> {
  let hasEnded = false;
  const ended = ending.finally(() => {
    hasEnded = true;
  });
  for (let look = 0; ; look++) {
    await Promise.race([ended, delay(20)]);
    if (hasEnded) return false;
    const lock = readPostmasterPid(data);
    if (lock?.pid === server.pid && lock?.isReady && (await probeServer(socketFolder)) === 'ready') return true;
    if (look === 150) log('The database is putting itself in order after an unclean stop…');
  }
}
