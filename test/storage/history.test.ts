import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import type { RecordId } from '#domain/history/child-history.ts';
import { rawConnection } from '#test/access/raw-connection.ts';
import { type Acting, acting, referralAnswers } from '#test/support/acting.ts';
import { correctRecord } from '#usecases/commands/correct-record.command.ts';
import { voidRecord } from '#usecases/commands/void-record.command.ts';
import { isStale } from '#usecases/ports.ts';
import { noteOf, referredChild } from './referred-child.ts';

const KEPT_FOR_GOOD = [
  'change',
  'settings',
  'person_version',
  'relationship_version',
  'record_version',
  'read_audit',
  'import_doubt',
  'wording',
  'access_grant',
  'worker',
];
const NEVER_REMOVED = [
  ...KEPT_FOR_GOOD,
  'change_head',
  'person',
  'relationship',
  'record',
  'draft',
  'draft_fork',
  'import_run',
];

test('nothing that was recorded can be changed or removed by the program, whatever statement it is made to run', async () => {
  await using county = await acting();
  await referredChild(county);
  await using raw = await rawConnection(county.database.url, { role: 'system', worker: 'system' });
  for (const table of NEVER_REMOVED) {
    assert.deepEqual(await raw.attempt(`delete from ${table}`), { refused: '42501' }, `delete from ${table}`);
    assert.deepEqual(await raw.attempt(`truncate ${table}`), { refused: '42501' }, `truncate ${table}`);
  }
  for (const table of KEPT_FOR_GOOD) {
    const columns = await raw.client.query<{ name: string }>(
      'select column_name as name from information_schema.columns where table_name = $1',
      [table],
    );
    for (const { name } of columns.rows)
      assert.deepEqual(
        await raw.attempt(`update ${table} set ${name} = ${name}`),
        { refused: '42501' },
        `${table}.${name}`,
      );
  }
});

test('whom a record is about, and when it was first kept, can never be changed', async () => {
  await using county = await acting();
  await referredChild(county);
  await using raw = await rawConnection(county.database.url, { role: 'system', worker: 'system' });
  const fixed = [
    'record.child',
    'record.type',
    'record.created_in',
    'record.source',
    'person.created_in',
    'draft.worker',
  ];
  for (const each of fixed) {
    const [table, column] = each.split('.');
    assert.deepEqual(await raw.attempt(`update ${table} set ${column} = ${column}`), { refused: '42501' }, each);
  }
  const version = await raw.attempt('update record set version = version');
  assert.ok('changed' in version && version.changed > 0, 'the number of the newest version does move');
});

test('a correction keeps the version before it, with both times, who and why (R002)', async () => {
  await using county = await acting('2026-04-07T09:00:00.000Z');
  const { child, referral } = await referredChild(county);
  const before = await county.as('hana', (session) => session.changeAt());
  county.at('2026-05-01T10:30:00.000Z');
  await county.as('hana', async (session) => {
    const answers = referralAnswers({ primaryNeed: 'N1' });
    const corrected = await correctRecord(session, {
      record: referral,
      version: 1,
      answers,
      reason: 'The wrong need was chosen',
    });
    assert.ok('records' in corrected, JSON.stringify(corrected));
  });
  await county.as('hana', async (session) => {
    const versions = await session.records.versionsOf(referral);
    const [first, concern] = ['2026-04-07T09:00:00.000Z', 'Nobody at home after school.'];
    assert.deepEqual(
      versions.map((each) => [
        each.recordedAt,
        each.firstRecordedAt,
        each.recordedBy,
        each.reason,
        each.answers.primaryNeed,
      ]),
      [
        [first, first, 'milo', undefined, 'N5'],
        ['2026-05-01T10:30:00.000Z', first, 'hana', 'The wrong need was chosen', 'N1'],
      ],
    );
    assert.deepEqual(
      versions.map(({ answers }) => answers.concern),
      [concern, concern],
      'the words are in both',
    );
    assert.equal((await session.records.findOne(referral, before))?.answers.primaryNeed, 'N5');
    assert.equal((await session.records.findOne(referral))?.answers.primaryNeed, 'N1');
    const [then] = await session.records.histories([child], before);
    const [now] = await session.records.histories([child]);
    assert.equal(then?.records.find(({ id }) => id === referral)?.facts.primaryNeed, 'N5');
    assert.equal(now?.records.find(({ id }) => id === referral)?.facts.primaryNeed, 'N1');
  });
});

test('a void record stays with its reason, is read by whoever asks for it, and counts nowhere any more', async () => {
  await using county = await acting();
  const { child, referral } = await referredChild(county);
  const before = await county.as('mara', (session) => session.changeAt());
  await county.as('mara', async (session) => {
    const voided = await voidRecord(session, {
      record: referral,
      version: 1,
      reason: 'Recorded under the wrong child',
    });
    assert.ok(!('refused' in voided), JSON.stringify(voided));
  });
  await county.as('mara', async (session) => {
    const stands = await session.records.findOne(referral);
    assert.equal(stands?.state, 'void');
    assert.equal(stands?.reason, 'Recorded under the wrong child');
    assert.equal(stands?.answers.concern, 'Nobody at home after school.', 'its words are still there');
    const [history] = await session.records.histories([child]);
    assert.deepEqual(
      history?.records.map(({ type }) => type),
      ['contact'],
    );
    const now = await session.lists.derivedOf(child, await session.changeAt());
    assert.deepEqual(
      [...now.facts, ...now.clocks, ...now.tasks, ...now.chronology].filter(
        (each) => each.record === referral && !('to' in each),
      ),
      [],
    );
    const then = await session.lists.derivedOf(child, before);
    assert.ok(
      then.facts.some((fact) => fact.record === referral),
      'as known before, it still counts',
    );
  });
});

test('nothing derived says anything of a record that the same transaction did not keep: a fault in the derivation undoes both', async () => {
  await using county = await acting();
  const { child } = await referredChild(county);
  const state = () =>
    county.as('hana', async (session) => [await session.changeAt(), await session.records.ofChild(child)]);
  const before = await state();
  await using owner = await ownerOf(county);
  await owner.query('alter table sighting rename to sighting_gone');
  await assert.rejects(
    county.as('hana', (session) => session.write({ command: 'test', records: [noteOf(child, session.newId())] })),
  );
  await owner.query('alter table sighting_gone rename to sighting');
  assert.deepEqual(await state(), before);
  const written = await county.as('hana', (session) =>
    session.write({ command: 'test', records: [noteOf(child, session.newId())] }),
  );
  assert.deepEqual(
    written,
    { change: Number(before[0]) + 1 },
    'the number of the change that was undone is given again',
  );
});

test('an entry that holds one stale record among good ones writes none of them, and names the stale one', async () => {
  await using county = await acting();
  const { child, referral } = await referredChild(county);
  const answer = await county.as('hana', (session) =>
    session.write({
      command: 'test',
      records: [
        noteOf(child, session.newId()),
        { ...noteOf(child, referral), type: 'referral', basedOn: 7, answers: referralAnswers() },
      ],
    }),
  );
  assert.ok(isStale(answer));
  assert.deepEqual(answer.stale, [{ id: referral, basedOn: 7, now: 1 }]);
  const kept = await county.as('hana', (session) => session.records.ofChild(child));
  assert.deepEqual(
    kept.map(({ type }) => type),
    ['contact', 'referral'],
  );
});

test('a clock that was set back never puts a change before the one that was known first', async () => {
  await using county = await acting('2026-04-07T09:00:00.000Z');
  const { child } = await referredChild(county);
  county.at('2026-04-07T08:00:00.000Z');
  const note = await county.as('hana', async (session) => {
    const id = session.newId();
    await session.write({ command: 'test', records: [noteOf(child, id)] });
    return id;
  });
  const kept = await county.as('hana', (session) => session.records.findOne(note as RecordId));
  assert.equal(kept?.recordedAt, '2026-04-07T09:00:00.000Z');
});

async function ownerOf(county: Acting) {
  const client = new pg.Client(county.database.url);
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}
