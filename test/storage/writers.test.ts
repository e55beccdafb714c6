import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import type { OccasionId, RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, acting } from '#test/support/acting.ts';
import { isStale, type RecordEntry, type Session } from '#usecases/ports.ts';
import { derivedRows } from './derived-rows.ts';

const WRITERS = 50;

test('of two who correct the same version at once, the first is kept and the second is told', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const first = await write(county, (session) => noteOf(child, session.newId(), 0, 'as it was'));
  const [record] = first.records;
  assert.ok(record);
  const answers = await Promise.all(
    ['one', 'other'].map((words) =>
      county.as('hana', (session) => session.write({ command: 'test', records: [noteOf(child, record, 1, words)] })),
    ),
  );
  assert.deepEqual(answers.filter(isStale), [{ stale: [{ id: record, basedOn: 1, now: 2 }] }]);
  const versions = await county.as('hana', (session) => session.records.versionsOf(record as RecordId));
  assert.equal(versions.length, 2);
});

test('fifty writers of one child lose nothing: every change is there, numbered without a gap in the order of commit', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const note = (await write(county, (session) => noteOf(child, session.newId(), 0, 'empty'))).records[0] ?? '';
  const before = await county.as('hana', (session) => session.changeAt());
  const changes = await Promise.all(
    Array.from({ length: WRITERS }, (_, writer) => addWords(county, note, `w${writer}`)),
  );
  const words = await county.as(
    'hana',
    async (session) => (await session.records.findOne(note as RecordId))?.answers.title,
  );
  const expected = Array.from({ length: WRITERS }, (_, writer) => `w${writer}`);
  assert.deepEqual(String(words).split(' ').sort(), expected.sort());
  assert.deepEqual(
    sorted(changes),
    Array.from({ length: WRITERS }, (_, index) => before + index + 1),
  );
  await assertInOrder(county);
});

test('fifty writers of many families at once, some of two children in either order, never wait for each other for ever', async () => {
  await using county = await acting();
  const children = await childrenOf(county, 5);
  const before = await county.as('hana', (session) => session.changeAt());
  await Promise.all(
    Array.from({ length: WRITERS }, (_, writer) => {
      const [one, other] = [children[writer % 5], children[(writer * 3 + 1) % 5]];
      assert.ok(one && other);
      return write(
        county,
        (session) => noteOf(one, session.newId(), 0, 'one'),
        (session) => noteOf(other, session.newId(), 0, 'other'),
      );
    }),
  );
  assert.equal(await county.as('hana', (session) => session.changeAt()), before + WRITERS);
  const kept = await county.as('hana', (session) => session.records.histories(children));
  assert.equal(
    kept.reduce((sum, history) => sum + history.records.length, 0),
    2 * WRITERS,
  );
  await assertInOrder(county);
});

test('somebody who saves while a long file is taken in waits for it; neither is broken off', async () => {
  await using county = await acting();
  const children = await childrenOf(county, 3);
  const [abel, bea] = children;
  assert.ok(abel && bea);
  let saved: Promise<unknown> = Promise.resolve();
  await county.as('hana', async (session) => {
    await session.write({ command: 'long', records: [noteOf(abel, session.newId(), 0, 'first part of the file')] });
    saved = write(county, (other) => noteOf(bea, other.newId(), 0, 'a save meanwhile'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await session.write({ command: 'long', records: [noteOf(bea, session.newId(), 0, 'second part of the file')] });
  });
  await saved;
  const kept = await county.as('hana', (session) => session.records.ofChild(bea));
  const inOrder = [...kept].sort((one, other) => one.change - other.change);
  assert.deepEqual(
    inOrder.map(({ answers }) => answers.title),
    ['second part of the file', 'a save meanwhile'],
  );
});

test('a rebuild among writers ends with what the writers alone would have left', async () => {
  await using county = await acting();
  const children = await childrenOf(county, 3);
  const saves = Array.from({ length: 20 }, (_, index) =>
    write(county, (session) => noteOf(children[index % 3] ?? missing(), session.newId(), 0, 'a note')),
  );
  await Promise.all([county.store.rebuild(), ...saves, county.store.rebuild()]);
  const kept = await derivedRows(county.database.url);
  await county.store.rebuild();
  assert.deepEqual(await derivedRows(county.database.url), kept);
});

/** Reads, adds a word, writes, and begins again whenever somebody else was first: what a person does who is shown both. */
async function addWords(county: Acting, note: string, word: string): Promise<number> {
  for (;;) {
    const answer = await county.as('hana', async (session) => {
      const read = await session.records.findOne(note as RecordId);
      assert.ok(read);
      const title = [read.answers.title, word].filter((each) => each !== 'empty').join(' ');
      return session.write({ command: 'test', records: [noteOf(read.child, note, read.version, title)] });
    });
    if (!isStale(answer)) return answer.change;
  }
}

async function childrenOf(county: Acting, count: number): Promise<readonly PersonId[]> {
  const children: PersonId[] = [];
  for (const given of ['Abel', 'Beatrix', 'Cem', 'Dilys', 'Enoch'].slice(0, count))
    children.push(await county.child(given, `20${10 + children.length}-0${1 + children.length}-11`));
  return children;
}

async function write(county: Acting, ...notes: readonly ((session: Session) => RecordEntry)[]) {
  return county.as('hana', async (session) => {
    const records = notes.map((note) => note(session));
    const answer = await session.write({ command: 'test', records });
    assert.ok(!isStale(answer), JSON.stringify(answer));
    return { change: answer.change, records: records.map((each) => each.record as string) };
  });
}

/** Every change number is there, and no change is older than the one before it. */
async function assertInOrder(county: Acting): Promise<void> {
  const changes = await county.as('hana', async (session) => {
    const newest = await session.changeAt();
    return Array.from({ length: newest }, (_, index) => index + 1);
  });
  const { rows } = await withOwner(county, 'select number::integer, at from change order by number');
  assert.deepEqual(
    rows.map(({ number }) => number),
    changes,
  );
  assert.ok(rows.every(({ at }, index) => index === 0 || at >= rows[index - 1]?.at));
}

async function withOwner(county: Acting, statement: string) {
  const client = new pg.Client(county.database.url);
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

function noteOf(child: PersonId, id: string, basedOn: number, title: string): RecordEntry {
  const happened = { happenedAt: '2026-04-07T08:00:00.000Z', kind: 'call', whatHappened: 'A call.' };
  return {
    record: id as RecordId,
    basedOn,
    child,
    type: 'case-note',
    occasion: id as OccasionId,
    state: 'complete',
    answers: { ...happened, title },
  };
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}

function missing(): never {
  throw new Error('There is no such child');
}
