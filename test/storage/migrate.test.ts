import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { migrate } from '#storage/migrations/migrate.ts';
import { freshDatabase } from '#test/support/database.ts';

test('a migrated database needs nothing more, however many starts there are at once', async () => {
  await using database = await freshDatabase();
  const runs = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  assert.deepEqual(
    runs.map((run) => run.applied),
    [[], [], []],
  );
});

test('a database that is newer than the program is refused and left alone', async () => {
  await using database = await freshDatabase();
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query("insert into migration (name) values ('9999-from-the-future.sql')");
  await client.end();
  await assert.rejects(migrate(database.url), /9999-from-the-future\.sql.*newer version/s);
});
