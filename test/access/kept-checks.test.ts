import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorOf, workers } from '#test/support/acting.ts';
import { rowsOf } from './attacks/rows-of.ts';
import { everythingRecorded } from './everything-recorded.ts';
import { rawConnection } from './raw-connection.ts';

const ADD = `insert into kept_check (id, worker, return_id, year, answers, kept_at, opened_at, goes_at)
  values (gen_random_uuid(), $1, 'cin', '2025-26', '{}', 'now', 'now', 'now')`;
const TABLES = ['kept_check', 'kept_file', 'kept_piece', 'kept_explanation'] as const;
const REFUSED = { refused: '42501' };
const NOTHING = { rows: [], changed: 0 };

test('the files a worker keeps of a return are out of the reach of every other, whatever their role', async (t) => {
  await using recorded = await everythingRecorded();
  const { url } = recorded.county.database;
  const all = () => Promise.all(TABLES.map((table) => rowsOf(url, `select * from ${table}`)));
  const before = await all();
  assert.ok(
    before.every((rows) => rows.length > 0),
    'there is something to reach for',
  );
  const kept = before[0]?.[0]?.id;
  for (const worker of ['soren', 'mara', 'hana', 'dora', 'elmo', 'sigi'] as const)
    await t.test(workers[worker].role, async () => {
      await using raw = await rawConnection(url, actorOf(workers[worker]));
      for (const table of TABLES) {
        assert.deepEqual(await raw.attempt(`select * from ${table}`), NOTHING, table);
        const gone = await raw.attempt(`delete from ${table}`);
        assert.deepEqual(gone, ['kept_file', 'kept_piece'].includes(table) ? REFUSED : NOTHING, table);
      }
      assert.deepEqual(await raw.attempt("update kept_check set goes_at = '2020-01-01'"), NOTHING);
      assert.deepEqual(await raw.attempt("update kept_explanation set reason = ''"), NOTHING);
      const overdue = await raw.attempt("select remove_overdue_checks('2999-01-01')::int as gone");
      assert.deepEqual('rows' in overdue && overdue.rows, [{ gone: 0 }], 'nothing goes before its time');
      assert.deepEqual(await raw.attempt(ADD, ['ana']), REFUSED, 'nor is anything slipped in under another’s name');
      const file = "insert into kept_file (kept, number, ask, name, bytes) values ($1, 9, 'files', 'x', 0)";
      assert.deepEqual(await raw.attempt(file, [kept]), REFUSED, 'nor into what is another’s');
      const mayWrite = ['mara', 'hana'].includes(worker);
      assert.deepEqual(await raw.attempt(ADD, [worker]), mayWrite ? { rows: [], changed: 1 } : REFUSED, 'one’s own');
    });
  assert.deepEqual(await all(), before);
});
