import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { startEmbedded } from '#storage/embedded/start-embedded.ts';

/** A process for the launcher's test to kill: it starts the database, says where, then writes numbered rows and says each one that was acknowledged. */
const [folder = '', share = 'own', task = 'write'] = process.argv.slice(2);
const server = await startEmbedded({
  folder,
  share: share === 'attach' ? 'attach' : 'own',
  purpose: 'test',
  log: (message) => console.error(message),
});
say({ owned: server.owned, address: server.connectionString() });
if (task === 'write') await write();
await server.stop();
say({ stopped: true });

async function write(): Promise<void> {
  const client = new pg.Client(server.connectionString());
  await client.connect();
  await client.query('create table if not exists kept (id integer primary key)');
  for (let id = 1; id <= 100_000; id++) {
    await client.query('insert into kept values ($1)', [id]);
    say({ acknowledged: id });
    if (id % 50 === 0) await delay(1);
  }
  await client.end();
}

function say(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
