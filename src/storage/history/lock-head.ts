import type pg from 'pg';

/**
 * Lets one writer in at a time, until its commit: changes are numbered in the order in which they become visible, and a
 * writer who waits reads what the one before has written. Taken before anything else is locked, so that two never wait for
 * each other.
 */
export async function lockHead(client: pg.ClientBase): Promise<void> {
  await client.query('select from change_head for update');
}
