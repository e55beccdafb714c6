import pg from 'pg';

let sent = 0;
const query = pg.Client.prototype.query;
// Set when this file is loaded, before any connection is made: each takes its way of asking from here.
Object.defineProperty(pg.Client.prototype, 'query', {
  value: function counting(this: pg.Client, ...given: unknown[]): unknown {
    sent += 1;
    return Reflect.apply(query, this, given);
  },
});

/** How many statements are sent to the database, by any connection of this process, while something is done. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const before = sent;
  await work();
  return sent - before;
}
