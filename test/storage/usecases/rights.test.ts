import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { may } from '#access/decide.ts';
import type { OccasionId, RecordId } from '#domain/history/child-history.ts';
import { journey } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { systemActor } from '#main/system-actor.ts';
import { type Acting, acting, type WorkerName, workers } from '#test/support/acting.ts';

let county: Acting;
let child: PersonId;
const records = new Map<string, RecordId>();
const somebodyOf: Readonly<Record<string, WorkerName>> = Object.fromEntries(
  Object.entries(workers).map(([name, { role }]) => [role, name as WorkerName]),
);

before(async () => {
  county = await acting();
  child = await county.child('Abel', '2018-05-01');
  for (const { id } of journey)
    await county.store.run(systemActor, 'administration', async (session) => {
      const record = session.newId() as RecordId;
      await session.write({ command: 'test', records: [entry(id, record, session.newId() as OccasionId)] });
      records.set(id, record);
    });
});
after(() => county[Symbol.asyncDispose]());

for (const [role, worker] of Object.entries(somebodyOf)) {
  for (const { id } of journey) {
    test(`${role} reads and writes ${id} past every command exactly as far as the policy says`, async () => {
      const actor = workers[worker];
      const seen = await county.as(worker, async (session) => session.records.findOne(records.get(id) as RecordId));
      assert.equal(seen !== undefined, may(actor, 'read', id), 'a guessed id');
      const written = county.as(worker, (session) =>
        session.write({
          command: 'attack',
          records: [entry(id, session.newId() as RecordId, session.newId() as OccasionId)],
        }),
      );
      if (may(actor, 'write', id)) assert.ok('change' in (await written));
      else await assert.rejects(written, 'the database itself refuses');
    });
  }

  test(`${role} reads people, facts and lists past every query exactly as far as the policy says`, async () => {
    const actor = workers[worker];
    const [person, people, found, held, tasks, facts] = await county.as(worker, async (session) => {
      const snapshot = { asAt: session.today, knownAt: await session.changeAt() };
      return [
        await session.people.findOne(child),
        await session.people.list([child]),
        await session.people.find({ name: 'Abel' }, 5),
        await session.lists.derivedOf(child, snapshot.knownAt),
        await session.lists.tasks({}, snapshot),
        await session.figures.facts(
          { measure: 'FD-05', from: '2020-01-01', until: '2030-01-01' },
          { knownAt: snapshot.knownAt, limit: 5, offset: 0 },
        ),
      ] as const;
    });
    const mayKnow = may(actor, 'read', 'person');
    assert.deepEqual(
      [
        person !== undefined,
        people.size > 0,
        found.length > 0,
        held.chronology.length > 0,
        tasks.length > 0,
        facts.length > 0,
      ],
      [mayKnow, mayKnow, mayKnow, mayKnow, mayKnow, may(actor, 'read', 'child-facts')],
    );
  });
}

function entry(type: (typeof journey)[number]['id'], record: RecordId, occasion: OccasionId) {
  const answers: Readonly<Record<string, unknown>> = {
    receivedAt: '2026-04-06T09:00:00.000Z',
    happenedAt: '2026-04-06T09:00:00.000Z',
    referredOn: '2026-04-06',
    startedOn: '2026-04-06',
    decidedOn: '2026-04-06',
  };
  return { record, basedOn: 0, child, type, occasion, state: 'open' as const, answers };
}
