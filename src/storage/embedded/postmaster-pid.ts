import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a PostgreSQL server writes about itself into its data folder. */
export interface PostmasterPid {
  /** 0 when the file was cut short by a crash, or is being written at this moment. */
  readonly pid: number;
  /** Absent until the server listens. */
  readonly socketFolder?: string;
  /** True once the server says that it takes connections; false while it starts, recovers or stops. */
  readonly isReady: boolean;
}

/** What the server that holds, or last held, the data folder says of itself; undefined when it left in good order. */
export function readPostmasterPid(data: string): PostmasterPid | undefined {
  try {
    return parsePostmasterPid(readFileSync(join(data, 'postmaster.pid'), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The text of a `postmaster.pid`: process number on line 1, socket folder on line 5, state on line 8. */
export function parsePostmasterPid(text: string): PostmasterPid {
  const [first, , , , socketFolder, , , state] = text.split('\n').map((line) => line.trim());
  const pid = /^[1-9]\d*$/.test(first ?? '') ? Number(first) : 0;
  return { pid, isReady: state === 'ready', ...(socketFolder && { socketFolder }) };
}

/** True when the process is alive and is the PostgreSQL server of this data folder, not a stranger who was given its number since. */
export function isServerOf(data: string, pid: number): boolean {
  return commandOf(pid).includes(data);
}

/**
 * Lets PostgreSQL past the locks of a killed server whose process number a stranger has now, or a process nobody has buried yet.
 * The number in them becomes our own: PostgreSQL knows that whoever starts it is not a server, and still refuses while any part of
 * the dead one has its memory. Deleting the files would lose that second check.
 */
export function disownStaleLock(data: string, stale: PostmasterPid): void {
  disown(join(data, 'postmaster.pid'), stale.pid);
  if (stale.socketFolder !== undefined) disown(join(stale.socketFolder, '.s.PGSQL.5432.lock'), stale.pid);
}

function disown(path: string, stalePid: number): void {
  if (!existsSync(path)) return;
  const text = readFileSync(path, 'utf8');
  if (parsePostmasterPid(text).pid !== stalePid) return; // another start has its own lock there by now
  writeFileSync(path, [String(process.pid), ...text.split('\n').slice(1)].join('\n'));
}

/** True when a process has this number, whoever it is. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // macOS has no /proc; elsewhere the process is gone and ps says nothing.
    return spawnSync('ps', ['-o', 'command=', '-ww', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}
