import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase } from '#test/support/database.ts';
import { rowsOf } from './attacks/rows-of.ts';
import { COLUMNS_ABOUT_A_CHILD, listPersonalTables, listTables, tellsOfNoChild } from './tables.ts';

/** All that the application may do, but read, with what tells of no child. */
const GRANTED_WITHOUT_ROW_SECURITY: Readonly<Record<string, readonly string[]>> = {
  change: ['insert'],
  change_head: ['update'],
  device_key: ['insert', 'delete'],
  web_session: ['insert', 'delete'],
};

/** What runs as the owner, past row security, and so must ask for itself who asks, or do what anybody may have done. */
const RUN_AS_OWNER = ['add_effort', 'count_facts', 'kept_safe_from', 'remove_overdue_checks', 'words_like'];

test('every table with personal data has row security, with a rule for each verb the application was granted and no other', async (t) => {
  await using database = await freshDatabase();
  for (const { name, hasRowSecurity, granted, ruled } of await listTables(database.url)) {
    if (name in tellsOfNoChild) continue;
    await t.test(name, () => {
      assert.ok(
        hasRowSecurity,
        'row security is on; a table that tells of no child is named with its reason in tables.ts',
      );
      assert.deepEqual([...ruled].sort(), [...granted].sort());
    });
  }
});

test('what is said to tell of no child exists, points at none, and may hardly be changed', async (t) => {
  await using database = await freshDatabase();
  const tables = new Map((await listTables(database.url)).map((table) => [table.name, table]));
  for (const [name, reason] of Object.entries(tellsOfNoChild)) {
    await t.test(`${name}: ${reason}`, async () => {
      const table = tables.get(name);
      assert.ok(table, 'there is such a table');
      assert.deepEqual(
        table.columns.filter((column) => COLUMNS_ABOUT_A_CHILD.includes(column)),
        [],
      );
      assert.deepEqual(await pointsAt(database.url, name), []);
      assert.deepEqual(table.granted, ['select', ...(GRANTED_WITHOUT_ROW_SECURITY[name] ?? [])]);
    });
  }
});

test('row security holds whoever asks: its rules are for everybody, and only a few named functions run past it', async () => {
  await using database = await freshDatabase();
  const narrowed = await rowsOf(
    database.url,
    "select tablename from pg_policies where schemaname = 'public' and (roles <> '{public}' or permissive <> 'PERMISSIVE')",
  );
  assert.deepEqual(narrowed, []);
  const pastIt = await rowsOf(
    database.url,
    `select proname, proconfig is not null as "hasPath", has_function_privilege('public', oid, 'execute') as "isOpen"
     from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by proname`,
  );
  assert.deepEqual(
    pastIt,
    RUN_AS_OWNER.map((proname) => ({ proname, hasPath: true, isOpen: false })),
  );
});

/** The tables with personal data that a table refers to. */
async function pointsAt(url: string, name: string): Promise<readonly string[]> {
  const found = await rowsOf(
    url,
    "select confrelid::regclass::text as name from pg_constraint where contype = 'f' and conrelid = $1::regclass",
    [name],
  );
  const personal = await listPersonalTables(url);
  return found.map((row) => String(row.name)).filter((table) => personal.includes(table));
}
