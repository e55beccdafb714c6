import { createHmac } from 'node:crypto';
import pg from 'pg';

/** How the program signs in to the database: as somebody who owns nothing, and can become nobody who does. */
interface AppLogin {
  readonly user: string;
  /** Absent where the database trusts whoever can reach it. */
  readonly password?: string;
}

/**
 * Connection options for the program's own work on the database at its owner's address. Signing in as the owner and then
 * taking the application's role would not do: whoever found a way to run a statement could give that role back.
 */
export function asApplication(ownerUrl: string): { readonly connectionString: string; readonly options: string } {
  const { user, password } = loginFor(ownerUrl);
  const address = new URL(ownerUrl);
  address.searchParams.set('user', user);
  if (password !== undefined) address.searchParams.set('password', password);
  return { connectionString: address.href, options: '-c role=throughline_app -c TimeZone=UTC' };
}

/** Makes the login, as the owner, and gives it its password. Run at each start, because the owner's password may have changed. */
export async function ensureAppLogin(ownerUrl: string): Promise<void> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  try {
    const { user, password } = loginFor(ownerUrl);
    await createLogin(owner, user);
    if (await canSignIn(ownerUrl)) return;
    const fault = password === undefined ? undefined : await givePassword(owner, user, password);
    if (await canSignIn(ownerUrl)) return;
    if (fault !== undefined) throw fault;
    throw new Error(
      `The database does not let the role "${user}" sign in. Throughline works as that role, which owns nothing: allow it in pg_hba.conf.`,
    );
  } finally {
    await owner.end();
  }
}

// Derived from the owner's own password, so that every process with the same address agrees and there is no second secret.
function loginFor(ownerUrl: string): AppLogin {
  const { user, password } = new pg.Client(ownerUrl);
  const login = { user: `${user ?? 'throughline'}_session` };
  if (typeof password !== 'string') return login;
  return { ...login, password: createHmac('sha256', password).update('throughline application').digest('base64url') };
}

async function createLogin(owner: pg.Client, user: string): Promise<void> {
  const found = await owner.query('select from pg_roles where rolname = $1', [user]);
  if (found.rowCount !== 0) return;
  // Another database of the same server may be prepared at the same moment.
  await owner.query(
    `do $$ begin create role ${owner.escapeIdentifier(user)} login in role throughline_app;
     exception when duplicate_object or unique_violation then null; end $$`,
  );
}

/**
 * Gives the login its password, or gives back what prevented it. A start at the same moment that was quicker prevents it and
 * has set the same password by then, so whoever asked tries to sign in before they complain. A lock would not do: the login
 * belongs to the whole server, and the locks one can ask for to one database of it.
 */
async function givePassword(owner: pg.Client, user: string, password: string): Promise<pg.DatabaseError | undefined> {
  try {
    await owner.query(`alter role ${owner.escapeIdentifier(user)} password ${owner.escapeLiteral(password)}`);
    return undefined;
  } catch (fault) {
    if (fault instanceof pg.DatabaseError) return fault;
    throw fault;
  }
}

async function canSignIn(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client(asApplication(ownerUrl));
  try {
    await client.connect();
    return true;
  } catch (fault) {
    // 28: the server refused the login or its password. Anything else is not about who signs in.
    if (fault instanceof pg.DatabaseError && fault.code?.startsWith('28') === true) return false;
    throw fault;
  } finally {
    await client.end();
  }
}
