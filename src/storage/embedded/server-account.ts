import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The operating-system account that the database server runs as. */
export interface ServerAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account the server must be handed to because Throughline was started as root and PostgreSQL refuses root;
 * undefined when Throughline runs as an ordinary user, whose own account serves.
 *
 * Data keep the account that already owns them. New data go to whoever owns the folder they are put in, so that
 * "sudo npm start" in a person's own clone leaves data which that person can use; failing that to `nobody`.
 */
export function serverAccount(folder: string): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = parseAccounts(readFileSync('/etc/passwd', 'utf8'));
  const keeper = ownerOf(join(folder, 'postgres'));
  if (keeper !== undefined && keeper.uid !== 0) {
    return { ...keeper, name: accounts.find(({ uid }) => uid === keeper.uid)?.name ?? `account ${keeper.uid}` };
  }
  // initdb looks its own account up by number, so only an account this machine knows will do.
  const neighbour = accounts.find(({ uid }) => uid !== 0 && uid === ownerOfNearest(folder));
  const account = neighbour ?? accounts.find(({ name }) => name === 'nobody');
  if (account !== undefined) return account;
  throw new Error(
    'PostgreSQL refuses to run as root and this machine has no account "nobody" to run it. Start Throughline as an ordinary user, or set DATABASE_URL.',
  );
}

/** The accounts listed in the text of a passwd file. */
export function parseAccounts(passwd: string): readonly ServerAccount[] {
  return passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    if (name === undefined || name.startsWith('#') || !uid || !gid) return [];
    // macOS writes nobody as -2; the kernel wants it unsigned.
    return [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }];
  });
}

function ownerOf(path: string): { uid: number; gid: number } | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function ownerOfNearest(path: string): number | undefined {
  const here = ownerOf(path);
  if (here !== undefined) return here.uid;
  const above = dirname(resolve(path));
  return above === path ? undefined : ownerOfNearest(above);
}
