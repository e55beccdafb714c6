import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { isServerOf, readPostmasterPid } from '#storage/embedded/postmaster-pid.ts';
import { type EmbeddedServer, startEmbedded } from '#storage/embedded/start-embedded.ts';

const CHILD = join(import.meta.dirname, 'embedded-child.ts');
const made: string[] = [];

/** What the process under trial says, a line at a time. */
export interface Said {
  readonly owned?: boolean;
  readonly stopped?: boolean;
  readonly acknowledged?: number;
}

/** A new folder that any account of the machine may pass through. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-launcher-'));
  chmodSync(folder, 0o711);
  return removeLater(folder);
}

/** Remembers a folder for `removeFolders`. */
export function removeLater(folder: string): string {
  made.push(folder);
  return folder;
}

/** Removes every folder the trials made, and ends a server that a failed trial left running in one. */
export function removeFolders(): void {
  for (const folder of made) {
    const lock = existsSync(dataOf(folder)) ? readPostmasterPid(dataOf(folder)) : undefined;
    if (lock !== undefined && isServerOf(realpathSync(dataOf(folder)), lock.pid)) process.kill(lock.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

process.once('SIGTERM', () => {
  removeFolders();
  process.exit(1);
});

/** Starts or joins the database in this process. */
export function start(folder: string, share: 'own' | 'attach' = 'own'): Promise<EmbeddedServer> {
  return startEmbedded({ folder, share, purpose: 'test', log: () => {} });
}

/** Where the launcher keeps PostgreSQL's own files. */
export function dataOf(folder: string): string {
  return join(folder, 'postgres', 'data');
}

/** The process number of the live server. */
export function postmasterOf(folder: string): number {
  const lock = readPostmasterPid(dataOf(folder));
  assert.ok(lock, 'the server runs');
  return lock.pid;
}

/** One statement on a connection of its own. */
export async function query(server: EmbeddedServer, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client(server.connectionString());
  client.on('error', () => {});
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

/** Starts the database in a process that can be killed. */
export function startChild(
  folder: string,
  share: 'own' | 'attach',
  task: 'write' | 'leave',
  as?: { readonly uid: number; readonly gid: number },
): ChildProcess {
  return spawn(process.execPath, [CHILD, folder, share, task], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(as && { uid: as.uid, gid: as.gid }),
  });
}

/** A process that goes on writing rows, once it has had so many acknowledged. */
export async function writeUntil(
  folder: string,
  rows: number,
): Promise<{ readonly child: ChildProcess; readonly acknowledged: () => number }> {
  const child = startChild(folder, 'own', 'write');
  assert.ok(child.stdout && child.stderr);
  child.stderr.resume();
  let last = 0;
  createInterface(child.stdout).on('line', (line) => {
    last = (JSON.parse(line) as Said).acknowledged ?? last;
  });
  await until(async () => last >= rows);
  return { child, acknowledged: () => last };
}

/** Everything a process says and complains of until it ends, and the code it ends with. */
export async function outcomeOf(
  child: ChildProcess,
): Promise<{ readonly said: Said[]; readonly complaint: string; readonly code: number | null }> {
  assert.ok(child.stdout && child.stderr);
  const ended = once(child, 'exit');
  const [lines, complaint] = await Promise.all([Array.fromAsync(createInterface(child.stdout)), text(child.stderr)]);
  await ended;
  return { said: lines.map((line) => JSON.parse(line) as Said), complaint, code: child.exitCode };
}

/** Ends a process as a power cut would, and waits until all it said has been read. */
export async function kill(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

/** Waits up to half a minute for something to become true. */
export async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 600; look++) {
    if (await isTrue().catch(() => false)) return;
    await delay(50);
  }
  assert.fail('waited half a minute in vain');
}
