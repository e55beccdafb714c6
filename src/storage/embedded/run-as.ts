import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { ServerAccount } from './server-account.ts';

/** How a PostgreSQL program is started: as the server's account, from the root folder, blind to the settings of whoever started us. */
export function runAs(account: ServerAccount | undefined): {
  readonly cwd: string;
  readonly env: Record<string, string>;
  readonly uid?: number;
  readonly gid?: number;
} {
  const surroundings = { cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
  return account === undefined ? surroundings : { ...surroundings, uid: account.uid, gid: account.gid };
}

/** Runs a program to its end as the server's account; throws with what it complained of when it fails. */
export async function runProgram(
  file: string,
  args: readonly string[],
  account: ServerAccount | undefined,
): Promise<void> {
  try {
    await promisify(execFile)(file, args, runAs(account));
  } catch (cause) {
    const complaint = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : '';
    throw new Error(`${file} failed: ${complaint || String(cause)}`, { cause });
  }
}

/** Throws a plain sentence when this machine does not let us start anything as the account, as some containers do not. */
export function checkCanBecome(account: ServerAccount | undefined): void {
  const { error } = spawnSync('/bin/sh', ['-c', ':'], runAs(account));
  if (account === undefined || error === undefined) return;
  throw new Error(
    `PostgreSQL refuses to run as root, and this machine does not let Throughline hand it to the account "${account.name}". ` +
      'Start Throughline as an ordinary user, or set DATABASE_URL.',
    { cause: error },
  );
}

/** True when the account can run the program and everything it loads. */
export function canRun(file: string, account: ServerAccount | undefined): boolean {
  return spawnSync(file, ['--version'], runAs(account)).status === 0;
}

/** True when the account can pass through the folder, whatever the folders above it allow. */
export function canReach(folder: string, account: ServerAccount | undefined): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], runAs(account)).status === 0;
}
