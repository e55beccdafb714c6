import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roles } from '#domain/definition/role.ts';
import type { Entering } from '#storage/session/enter.ts';
import { rowsOf } from './attacks/rows-of.ts';
import { type EverythingRecorded, everythingRecorded } from './everything-recorded.ts';
import { type RawConnection, rawConnection } from './raw-connection.ts';
import { listPersonalTables, listTables } from './tables.ts';

const NOT_ALLOWED = { refused: '42501' };
const SYSTEM: Entering = { role: 'system', worker: 'system' };

/** What somebody would try who found a way to run a statement of their own, and wants more than the application has. */
const OUT_OF_REACH: readonly (readonly [wanted: string, statement: string])[] = [
  ['an owner’s role', 'set role OWNER'],
  ['an owner’s session', 'set session authorization OWNER'],
  ['row security off for a table', 'alter table record disable row level security'],
  ['row security off for a reading', 'set local row_security = off; select from person'],
  ['a rule of one’s own', 'create policy mine on person using (true)'],
  ['a rule less', 'drop policy person_reads on person'],
  ['a table', 'alter table person owner to throughline_app'],
  ['to belong to an owner', 'grant OWNER to throughline_app'],
  [
    'a function that runs as its owner',
    "create function mine() returns int language sql security definer as 'select 1'",
  ],
  [
    'another answer to who may',
    "create or replace function may(text, text) returns boolean language sql as 'select true'",
  ],
  ['a trigger', 'create trigger mine before insert on person execute function suppress_redundant_updates_trigger()'],
  ['a table that stands before another', 'create table access_grant_too (role text)'],
  ['a program on the server', "copy (select 1) to program 'true'"],
  ['a file of the server, written', "copy (select 1) to '/tmp/throughline-never-written'"],
  ['a file of the server, read', "select pg_read_file('PG_VERSION')"],
  ['the passwords', 'select rolpassword from pg_authid'],
  ['a sample of the values', 'select from pg_statistic'],
  ['a role of one’s own', 'create role mine'],
  ['to be a superuser', 'alter role throughline_app superuser'],
  ['an extension', 'create extension pg_trgm'],
  ['no check that a version has its record', 'set session_replication_role = replica'],
];

test('whoever runs a statement as the application gets no further than the application', async (t) => {
  await using recorded = await everythingRecorded();
  const { url } = recorded.county.database;
  const [owner] = await rowsOf(url, 'select quote_ident(current_user) as name');
  await using raw = await rawConnection(url, SYSTEM);
  for (const [wanted, statement] of OUT_OF_REACH)
    await t.test(wanted, async () =>
      assert.deepEqual(await raw.attempt(statement.replace('OWNER', String(owner?.name))), NOT_ALLOWED),
    );
  await t.test('what can be given back is no more than what was there', () => givesBackNothing(recorded));
  await t.test('a temporary table or function stands in for nothing', () => cannotShadow(recorded));
});

test('without anybody to act for, nothing is seen, nothing counted and nothing written', async (t) => {
  await using recorded = await everythingRecorded();
  const { url } = recorded.county.database;
  await t.test('before anybody was set', async () => {
    await using raw = await rawConnection(url);
    await seesNothing(raw, await listPersonalTables(url));
  });
  await t.test('after somebody’s transaction, on the connection they leave behind', async () => {
    await using raw = await rawConnection(url, SYSTEM);
    assert.notDeepEqual(await raw.attempt('select id from person'), { rows: [], changed: 0 });
    await raw.client.query('commit');
    await raw.client.query('begin');
    await seesNothing(raw, await listPersonalTables(url));
  });
});

test('what was recorded is only ever added to: no role changes, removes or empties it', async (t) => {
  await using recorded = await everythingRecorded();
  const { url } = recorded.county.database;
  const tables = await listTables(url);
  for (const role of [...roles, 'system' as const]) {
    await using raw = await rawConnection(url, { role, worker: 'somebody' });
    await t.test(role, async () => {
      for (const { name, columns } of tables.filter((table) => ADDED_TO_ONLY.includes(table.name))) {
        assert.deepEqual(await raw.attempt(`update ${name} set ${columns[0]} = ${columns[0]}`), NOT_ALLOWED, name);
        assert.deepEqual(await raw.attempt(`delete from ${name}`), NOT_ALLOWED, name);
      }
      for (const { name } of tables) assert.deepEqual(await raw.attempt(`truncate ${name} cascade`), NOT_ALLOWED, name);
    });
  }
});

const ADDED_TO_ONLY = [
  'record_version',
  'person_version',
  'relationship_version',
  'change',
  'settings',
  'read_audit',
  'import_doubt',
  'document',
  'sending',
  'letter_template',
];

async function seesNothing(raw: RawConnection, tables: readonly string[]): Promise<void> {
  for (const table of tables.filter((each) => each !== 'search_word'))
    assert.deepEqual(await raw.attempt(`select * from ${table}`), { rows: [], changed: 0 }, table);
  const counted =
    "select * from count_facts(array['FD-05'], array['2000-01-01'::date], array['2100-01-01'::date], 9999, '', null)";
  assert.deepEqual(await raw.attempt(counted), { rows: [], changed: 0 });
  assert.deepEqual(await raw.attempt('insert into person values (gen_random_uuid(), 1, 1)'), NOT_ALLOWED);
  assert.deepEqual(await raw.attempt('update person set version = version'), { rows: [], changed: 0 });
  assert.deepEqual(await raw.attempt('delete from task'), { rows: [], changed: 0 });
}

/** `reset role` and `set role none` are nobody’s to refuse: they lead back to a login that owns nothing either. */
async function givesBackNothing({ county }: EverythingRecorded): Promise<void> {
  for (const statement of [
    'reset role',
    'set role none',
    'reset session authorization',
    'reset all',
    'discard plans',
  ]) {
    await using raw = await rawConnection(county.database.url, { role: 'elected-member', worker: 'elmo' });
    assert.ok('rows' in (await raw.attempt(statement)));
    for (const table of ['person', 'record_version', 'read_audit'])
      assert.deepEqual(await raw.attempt(`select from ${table}`), { rows: [], changed: 0 }, `${statement}: ${table}`);
    assert.deepEqual(await raw.attempt('alter table person disable row level security'), NOT_ALLOWED, statement);
    assert.deepEqual(await raw.attempt('select from pg_authid'), NOT_ALLOWED, statement);
  }
}

async function cannotShadow({ county }: EverythingRecorded): Promise<void> {
  await using raw = await rawConnection(county.database.url, { role: 'elected-member', worker: 'elmo' });
  await raw.client.query(
    "create temporary table access_grant as select 'elected-member' as role, 'read' as verb, 'person' as subject",
  );
  await raw.client.query("create function pg_temp.may(text, text) returns boolean language sql as 'select true'");
  await raw.client.query('set local search_path = pg_temp, public');
  assert.deepEqual(await raw.attempt('select from person'), { rows: [], changed: 0 });
  await raw.client.query(
    "create function pg_temp.mine() returns setof oid language sql security definer as 'select oid from pg_authid'",
  );
  assert.deepEqual(await raw.attempt('select pg_temp.mine()'), NOT_ALLOWED, 'its owner is the application');
}
