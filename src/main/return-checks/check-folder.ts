import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of this process for the files of checks, below the data folder; those that a killed process left are removed. */
export async function openCheckFolder(dataFolder: string, newId: () => string): Promise<string> {
  const all = join(dataFolder, 'return-checks');
  await mkdir(all, { recursive: true, mode: 0o700 });
  const left = (await readdir(all)).filter((name) => !isOfOther(name));
  await Promise.all(left.map((name) => letGo(join(all, name))));
  const own = join(all, `${process.pid}-${newId()}`);
  await mkdir(own, { mode: 0o700 });
  return own;
}

/** Removes a folder with everything in it. What the disk will not let go of is sealed, its key goes with the check, and the next start tries again. */
export async function letGo(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

/** True for the folder of another process that still runs. One of our own number was left by somebody who is gone: ours is not made yet. */
function isOfOther(name: string): boolean {
  const pid = Number(name.split('-')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // It runs under another account.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
