import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { asApplication } from '#storage/session/app-login.ts';
import { acting } from '#test/support/acting.ts';
import { freshDatabase } from '#test/support/database.ts';

test('the store knows of itself that it is the application, whoever owns the database', async () => {
  await using county = await acting();
  assert.equal((await county.store.state()).isAppRole, true);
});

test('the login has a password of its own, the same for every process with the same address, and nothing of the owner’s in it', () => {
  const one = asApplication('postgres://owner:the-owners-secret@db.invalid:5433/children');
  const same = asApplication('postgres://owner:the-owners-secret@db.invalid:5433/children');
  const other = asApplication('postgres://owner:another-secret@db.invalid:5433/children');
  const passwordOf = ({ connectionString }: { connectionString: string }) => new pg.Client(connectionString).password;
  assert.equal(passwordOf(one), passwordOf(same));
  assert.notEqual(passwordOf(one), passwordOf(other));
  assert.ok(!String(passwordOf(one)).includes('secret') && String(passwordOf(one)).length >= 43);
  const { user, host, port, database } = new pg.Client(one.connectionString);
  assert.deepEqual(
    { user, host, port, database },
    { user: 'owner_session', host: 'db.invalid', port: 5433, database: 'children' },
  );
});

test('a database that was never prepared is not entered as its owner instead', async () => {
  await using database = await freshDatabase();
  const { connectionString } = asApplication(database.url.replace('throughline@', 'throughline_nobody_made@'));
  const client = new pg.Client(connectionString);
  await assert.rejects(client.connect(), /role "throughline_nobody_made_session" does not exist/);
});
