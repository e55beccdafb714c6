import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OccasionId, RecordId } from '#domain/history/child-history.ts';
import { actorOf, workers } from '#test/support/acting.ts';
import type { Actor, CountQuery, Session } from '#usecases/ports.ts';
import type { KnownChildren } from './attacks/known-children.ts';
import { rowsOf } from './attacks/rows-of.ts';
import { everythingRecorded, outsiders, unknownRole } from './everything-recorded.ts';
import { rawConnection } from './raw-connection.ts';
import { listPersonalTables } from './tables.ts';

const COUNTED_BY: readonly CountQuery['by'][] = [
  undefined,
  'team',
  'ageBand',
  'sex',
  'ethnicity',
  'source',
  'level',
  'workingDays',
];

test('whoever may not know children reads no row, no id and no word of them, and the figures whole', async (t) => {
  await using recorded = await everythingRecorded();
  const { county, children } = recorded;
  const { url } = county.database;
  const tables = await listPersonalTables(url);
  await rowsOf(url, 'analyze');
  await t.test('there is something to read in every table', async () => {
    for (const table of tables) assert.notEqual((await rowsOf(url, `select from ${table} limit 1`)).length, 0, table);
  });
  for (const actor of outsiders) {
    await t.test(`${actor.role}: every table is empty or refused`, () => readTables(url, actor, tables));
    await t.test(`${actor.role}: a guessed id is answered as one that nobody has`, () =>
      county.store.run(actor, 'administration', (session) => guessIds(session, children)),
    );
  }
  const figuresOf = (actor: Actor) => county.store.run(actor, 'performance', readFigures);
  const ofAnalyst = await figuresOf(actorOf(workers.ana));
  await t.test('there are figures to count', () => assert.ok(ofAnalyst.every((counts) => counts.length > 0)));
  for (const worker of ['elmo', 'sigi'] as const)
    await t.test(`${workers[worker].role}: the same counts as the analyst’s`, async () =>
      assert.deepEqual(await figuresOf(actorOf(workers[worker])), ofAnalyst),
    );
  await t.test('a role that no policy names has no count', async () =>
    assert.deepEqual(
      await figuresOf(unknownRole),
      COUNTED_BY.map(() => []),
    ),
  );
});

async function readTables(url: string, actor: Actor, tables: readonly string[]): Promise<void> {
  await using raw = await rawConnection(url, actor);
  for (const table of tables) {
    const read = await raw.attempt(`select * from ${table}`);
    // The words of all names, without whose: read by nobody but through words_like.
    if (table === 'search_word') assert.deepEqual(read, { refused: '42501' });
    else assert.deepEqual(read, { rows: [], changed: 0 }, table);
  }
  const sampled = await raw.attempt('select tablename, attname from pg_stats where tablename = any($1)', [tables]);
  assert.deepEqual(sampled, { rows: [], changed: 0 }, 'nor what the planner keeps of the commonest values');
  const words = await raw.attempt("select words_like('name-word', array['q'], array['quillonby'])");
  assert.deepEqual(words, { rows: [], changed: 0 }, 'nor a word of a name');
}

async function guessIds(session: Session, children: KnownChildren): Promise<void> {
  const [child, record] = [children.ada, children.contact as RecordId];
  const knownAt = await session.changeAt();
  const { people, records, drafts, imports, lists, audit } = session;
  assert.equal(await people.findOne(child), undefined);
  assert.equal(await records.findOne(record), undefined);
  assert.equal(await drafts.find(children.draft), undefined);
  assert.equal(await drafts.save(children.draft, 1, {}), undefined);
  assert.equal((await people.list([child])).size, 0);
  assert.equal((await people.findByIdentifier('la-child-id', ['LA-77341-XQZephandra'])).size, 0);
  const nothing: readonly (readonly unknown[])[] = [
    await people.find({ name: 'Zephandra' }, 9),
    await people.find({ identifier: 'LA-77341-XQZephandra' }, 9),
    await people.find({ bornOn: '2015-03-02' }, 9),
    await people.relationshipsOf([child, children.aunt]),
    [...(await people.versionsOf([child])).values()],
    await records.versionsOf(record),
    await records.ofChild(child),
    await records.ofOccasion(children.contact as string as OccasionId),
    (await records.histories([child])).flatMap((history) => history.records),
    await drafts.about(child),
    await drafts.forksOf(children.forked),
    await imports.runs(9),
    await imports.doubtsOf(children.run, 9, 0),
    await imports.doubtsAbout(child),
    await lists.tasks({}, { asAt: session.today, knownAt }),
    await lists.heldBy({ team: 'north' }, { asAt: session.today, knownAt }),
    await lists.issueCounts(knownAt),
    await audit.readersOf({ child }, 9),
    ...Object.values(await lists.derivedOf(child, knownAt)).filter(Array.isArray),
  ];
  assert.deepEqual(
    nothing.filter((answer) => answer.length > 0),
    [],
  );
}

async function readFigures(session: Session) {
  const knownAt = await session.changeAt();
  const windows = ['FD-01', 'FD-05', 'AS-01', 'CN-01'].map((measure) => ({
    measure,
    from: '2026-04-01',
    until: '2026-04-08',
  }));
  const counted = [];
  for (const by of COUNTED_BY)
    counted.push(await session.figures.counts({ windows, knownAt, ...(by === undefined ? {} : { by }) }));
  return counted;
}
