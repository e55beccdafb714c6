import type pg from 'pg';
import type { Actor, Purpose } from '#usecases/ports.ts';

/** Who a transaction is for, as far as row security needs to know. */
export type Entering = Pick<Actor, 'role'> & { readonly worker: string };

/** Tells row security who acts and why, until the end of the transaction: without it the application's role sees nobody. */
export async function enter(client: pg.ClientBase, actor: Entering, purpose: Purpose): Promise<void> {
  await client.query(
    "select set_config('throughline.role', $1, true), set_config('throughline.worker', $2, true), set_config('throughline.purpose', $3, true)",
    [actor.role, actor.worker, purpose],
  );
}
