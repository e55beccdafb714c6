import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { asApplication } from '#storage/session/app-login.ts';
import { prepareDatabase } from '#storage/session/prepare.ts';
import { freshDatabase, type TestDatabase } from '#test/support/database.ts';

// The test server trusts whoever reaches it. Here an owner, and the login made for it, must show their passwords.
const OWNER = 'careful_owner';
let databases: readonly TestDatabase[];
let rules: { readonly file: string; readonly text: string };

describe('first starts that coincide', () => {
  before(async () => {
    databases = [await freshDatabase(), await freshDatabase()];
    const [found] = await ask('show hba_file');
    const file = String(found?.hba_file);
    rules = { file, text: readFileSync(file, 'utf8') };
    await ask(`create role ${OWNER} login superuser password 'one-secret'`);
    const strict = ['local all', 'host all'].map((what) => {
      const where = what.startsWith('host') ? ' all' : '';
      return `${what} ${OWNER},${OWNER}_session${where} scram-sha-256\n`;
    });
    writeFileSync(file, `${strict.join('')}${rules.text}`);
    await ask('select pg_reload_conf()');
    while (await canEnter(ownerUrl('wrong-secret'))) await new Promise((soon) => setTimeout(soon, 20));
  });

  after(async () => {
    writeFileSync(rules.file, rules.text);
    await ask('select pg_reload_conf()');
    await ask(`drop role ${OWNER}_session, ${OWNER}`);
    for (const database of databases) await database.drop();
  });

  test('on one database and on two of a server that asks for passwords, all succeed, and again when the password changes', async () => {
    for (const secret of ['one-secret', 'another-secret', 'a-third-secret']) {
      await ask(`alter role ${OWNER} password '${secret}'`);
      const urls = Array.from({ length: 16 }, (_, index) => ownerUrl(secret, index % 2));
      const starts = await Promise.allSettled(urls.map(prepareDatabase));
      assert.deepEqual(
        starts.flatMap((start) => (start.status === 'rejected' ? [String(start.reason)] : [])),
        [],
        secret,
      );
      for (const url of urls.slice(0, 2))
        assert.ok(await canEnter(asApplication(url).connectionString), 'the login enters');
    }
  });
});

function ownerUrl(secret: string, which = 0): string {
  const url = new URL(databases[which]?.url ?? '');
  [url.username, url.password] = [OWNER, secret];
  return url.href;
}

async function ask(statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(databases[0]?.url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function canEnter(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}
