import pg from 'pg';
import { asApplication } from '#storage/session/app-login.ts';
import { type Entering, enter } from '#storage/session/enter.ts';

/** A bare connection as the program itself signs in: what somebody has who found a way to run a statement of their own. */
export interface RawConnection extends AsyncDisposable {
  readonly client: pg.Client;
  /** What the server says to a statement: its rows, or the code it refuses with (`42501`: not allowed). */
  attempt(statement: string, values?: readonly unknown[]): Promise<Attempt>;
}

/** How a statement went. A refused one leaves the transaction as it was. */
export type Attempt =
  | { readonly rows: readonly pg.QueryResultRow[]; readonly changed: number }
  | { readonly refused: string };

/** Opens a bare connection; with somebody to act for, in a transaction of theirs, otherwise with nobody set. */
export async function rawConnection(ownerUrl: string, actor?: Entering): Promise<RawConnection> {
  const client = new pg.Client(asApplication(ownerUrl));
  await client.connect();
  await client.query('begin');
  if (actor !== undefined) await enter(client, actor, 'direct work');
  return {
    client,
    attempt: (statement, values = []) => attempt(client, statement, values),
    [Symbol.asyncDispose]: () => client.end(),
  };
}

async function attempt(client: pg.Client, statement: string, values: readonly unknown[]): Promise<Attempt> {
  await client.query('savepoint attempt');
  try {
    const { rows, rowCount } = await client.query(statement, [...values]);
    return { rows, changed: rowCount ?? 0 };
  } catch (fault) {
    if (!(fault instanceof pg.DatabaseError) || fault.code === undefined) throw fault;
    await client.query('rollback to savepoint attempt');
    return { refused: fault.code };
  }
}
