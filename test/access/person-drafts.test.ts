import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorOf, workers } from '#test/support/acting.ts';
import { rowsOf } from './attacks/rows-of.ts';
import { everythingRecorded } from './everything-recorded.ts';
import { rawConnection } from './raw-connection.ts';

const ADD = `insert into person_draft (worker, form, about, number, opened, content, started_at, saved_at)
  values ($1, 'new', '11111111-1111-4111-8111-111111111111', 1, '22222222-2222-4222-8222-222222222222', '{}', 'now', 'now')`;
const REFUSED = { refused: '42501' };

test('what a worker typed about a person and did not send is out of the reach of every other, whatever their role', async (t) => {
  await using recorded = await everythingRecorded();
  const { url } = recorded.county.database;
  const before = await rowsOf(url, 'select * from person_draft');
  assert.ok(before.length > 0 && before.every(({ worker }) => worker === 'dora'), 'there is something to reach for');
  for (const worker of ['soren', 'mara', 'hana', 'ana', 'elmo', 'sigi'] as const)
    await t.test(workers[worker].role, async () => {
      await using raw = await rawConnection(url, actorOf(workers[worker]));
      assert.deepEqual(await raw.attempt('select * from person_draft'), { rows: [], changed: 0 });
      for (const statement of [`update person_draft set content = '{}'`, 'delete from person_draft'])
        assert.deepEqual(await raw.attempt(statement), { rows: [], changed: 0 }, statement);
      assert.deepEqual(await raw.attempt(ADD, ['dora']), REFUSED, 'nor is anything slipped in under another’s name');
      const mayWrite = ['soren', 'mara', 'hana'].includes(worker);
      assert.deepEqual(await raw.attempt(ADD, [worker]), mayWrite ? { rows: [], changed: 1 } : REFUSED, 'one’s own');
    });
  assert.deepEqual(await rowsOf(url, 'select * from person_draft'), before);
  await t.test('its writer cannot make it another’s, or another form’s', async () => {
    await using raw = await rawConnection(url, actorOf(workers.dora));
    for (const column of [`worker = 'soren'`, `form = 'edit'`, 'about = opened', 'number = 7', 'person = null'])
      assert.deepEqual(await raw.attempt(`update person_draft set ${column}`), REFUSED, column);
  });
});
