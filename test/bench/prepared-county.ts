import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { PersonId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import { loadDemonstration } from '#main/demonstration.ts';
import { type OpenStore, openStore } from '#storage/session/open-store.ts';
import { prepareDatabase } from '#storage/session/prepare.ts';
import { freshDatabase } from '#test/support/database.ts';
import type { Actor } from '#usecases/ports.ts';

/** The pretend county on a database of its own, ready to be measured. */
export interface PreparedCounty extends AsyncDisposable {
  readonly store: OpenStore;
  /** Somebody of the role. */
  actor(role: Worker['role']): Actor;
  /** Children with records, the ones with most first. */
  readonly children: readonly PersonId[];
  readonly records: number;
}

/** Writes the pretend county through its commands into a fresh database. */
export async function preparedCounty(): Promise<PreparedCounty> {
  const database = await freshDatabase();
  await prepareDatabase(database.url);
  await loadDemonstration(database.url, Temporal.Now.instant().toString(), () => undefined);
  const store = openStore({
    url: database.url,
    clock: () => Temporal.Now.instant().toString(),
    newId: randomUUID,
    connections: 20,
  });
  const workers = await store.signIns.workers();
  const { children, records } = await contents(database.url);
  return {
    store,
    children,
    records,
    actor(role) {
      const worker = workers.find((each) => each.role === role);
      if (worker === undefined) throw new Error(`Nobody in the county is a ${role}`);
      const { id, name, team } = worker;
      return { worker: id, name, role, ...(team === undefined ? {} : { team }) };
    },
    async [Symbol.asyncDispose]() {
      await store.close();
      await database.drop();
    },
  };
}

async function contents(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('analyze');
  const found = await client.query<{ child: string; records: string }>(
    'select child, count(*) as records from record group by child order by count(*) desc, child',
  );
  await client.end();
  return {
    children: found.rows.map((row) => row.child as PersonId),
    records: found.rows.reduce((sum, row) => sum + Number(row.records), 0),
  };
}
