import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listGrants } from '#access/policy.ts';
import { roles } from '#domain/definition/role.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { prepareDatabase } from '#storage/session/prepare.ts';
import { acting, actorOf, workers } from '#test/support/acting.ts';
import { freshDatabase } from '#test/support/database.ts';
import { rowsOf } from './attacks/rows-of.ts';
import { everythingRecorded } from './everything-recorded.ts';
import { rawConnection } from './raw-connection.ts';

const NOT_ALLOWED = { refused: '42501' };
const GRANTS = 'select role, verb, subject from access_grant';

test('the grants in the database are those of the policy, and the application cannot write one', async (t) => {
  await using county = await acting();
  const { url } = county.database;
  await t.test('the same', async () => assert.deepEqual(sorted(await rowsOf(url, GRANTS)), sorted(listGrants())));
  for (const role of [...roles, 'system' as const]) {
    await using raw = await rawConnection(url, { role, worker: 'somebody' });
    await t.test(`${role} cannot write them`, async () => {
      const statements = [
        "insert into access_grant values ('elected-member', 'read', 'person')",
        "update access_grant set role = 'elected-member'",
        'delete from access_grant',
        "insert into settings (change, settings) values (1, '{}')",
        "update worker set role = 'head-of-service'",
        "insert into worker (id, name, role) values ('new', 'New', 'head-of-service')",
        "insert into wording values ('contact', 9, '{}')",
      ];
      for (const statement of statements) assert.deepEqual(await raw.attempt(statement), NOT_ALLOWED, statement);
    });
  }
});

test('who has read of a child is noted in the reader’s own name, role and purpose, or not at all, and for good', async (t) => {
  await using recorded = await everythingRecorded();
  const { county, children } = recorded;
  const { url } = county.database;
  const before = await rowsOf(url, 'select * from read_audit');
  await using raw = await rawConnection(url, actorOf(workers.soren));
  const note = (worker: string, role: string, purpose: string) =>
    raw.attempt("insert into read_audit values ('now', $1, $2, $3, '/child', $4)", [
      worker,
      role,
      purpose,
      children.ada,
    ]);
  const forged = { name: ['selma', 'social-worker', 'direct work'], role: ['soren', 'team-manager', 'direct work'] };
  for (const [what, [worker = '', role = '', purpose = '']] of Object.entries({
    ...forged,
    purpose: ['soren', 'social-worker', 'performance'],
  }))
    await t.test(`another’s ${what} is refused`, async () =>
      assert.deepEqual(await note(worker, role, purpose), NOT_ALLOWED),
    );
  await t.test('one’s own is kept', async () =>
    assert.deepEqual(await note('soren', 'social-worker', 'direct work'), { rows: [], changed: 1 }),
  );
  await t.test('nobody takes one back or rewrites it', async () => {
    for (const statement of [
      'delete from read_audit',
      "update read_audit set worker = 'selma'",
      "update read_audit set at = 'now'",
    ])
      assert.deepEqual(await raw.attempt(statement), NOT_ALLOWED, statement);
    await raw.client.query('rollback');
    assert.deepEqual(await rowsOf(url, 'select * from read_audit'), before);
  });
  for (const worker of ['dora', 'soren', 'ana', 'mara', 'hana'] as const)
    await t.test(
      `${workers[worker].role}: who has read is ${'mara hana'.includes(worker) ? 'shown' : 'not shown'}`,
      async () => {
        const readers = await county.as(worker, ({ audit }) =>
          audit.readersOf({ record: children.contact as RecordId }, 9),
        );
        assert.equal(readers.length, ['mara', 'hana'].includes(worker) ? 1 : 0);
      },
    );
});

test('preparing a database twice, or four times at once, leaves it as preparing it once', async () => {
  await using database = await freshDatabase();
  await using owner = await newOwner(database.url);
  await Promise.all([1, 2, 3, 4].map(() => prepareDatabase(owner.url)));
  const [grants, wordings] = [sorted(await rowsOf(owner.url, GRANTS)), await rowsOf(owner.url, WORDINGS)];
  assert.deepEqual(grants, sorted(listGrants()));
  await prepareDatabase(owner.url);
  assert.deepEqual(sorted(await rowsOf(owner.url, GRANTS)), grants);
  assert.deepEqual(await rowsOf(owner.url, WORDINGS), wordings);
});

test('another policy than the database holds is in force from the next start, in both directions', async () => {
  await using recorded = await everythingRecorded();
  const { county, children } = recorded;
  const reads = (worker: 'elmo' | 'dora') =>
    county.as(worker, async ({ people }) => (await people.findOne(children.ada)) !== undefined);
  await rowsOf(
    county.database.url,
    `with gone as (delete from access_grant where role = 'front-door-worker')
     insert into access_grant values ('elected-member', 'read', 'person')`,
  );
  assert.deepEqual([await reads('elmo'), await reads('dora')], [true, false], 'what the database holds is what counts');
  await prepareDatabase(county.database.url);
  assert.deepEqual([await reads('elmo'), await reads('dora')], [false, true]);
  assert.deepEqual(sorted(await rowsOf(county.database.url, GRANTS)), sorted(listGrants()));
});

const WORDINGS = 'select type, version, wording::text from wording order by type, version';

function sorted(grants: readonly unknown[]): readonly string[] {
  return grants.map((grant) => JSON.stringify(grant)).sort();
}

/** Another owner of the database, as whom no start has prepared it yet: not even the application’s login is there. */
async function newOwner(url: string): Promise<{ readonly url: string } & AsyncDisposable> {
  const name = `owner_${process.pid}`;
  await rowsOf(url, `create role ${name} superuser login`);
  const address = new URL(url);
  address.searchParams.set('user', name);
  return {
    url: address.href,
    async [Symbol.asyncDispose]() {
      await rowsOf(url, `drop role if exists ${name}_session`);
      await rowsOf(url, `drop role ${name}`);
    },
  };
}
