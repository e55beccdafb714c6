import assert from 'node:assert/strict';
import { test } from 'node:test';
import { may } from '#access/decide.ts';
import type { OccasionId, RecordId } from '#domain/history/child-history.ts';
import { journey, type RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { systemActor } from '#main/system-actor.ts';
import { type Acting, acting, type WorkerName, workers } from '#test/support/acting.ts';
import type { Session } from '#usecases/ports.ts';

const somebodyOf = new Map(Object.entries(workers).map(([name, { role }]) => [role, name as WorkerName]));

test('past every command and query, the database itself gives each role exactly what the policy says', async (t) => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const records = await oneOfEach(county, child);
  for (const [role, worker] of somebodyOf) {
    for (const { id } of journey)
      await t.test(`${role}: ${id}, by a guessed id and by a write of one’s own`, () =>
        attack(county, worker, child, id, records.get(id)),
      );
    await t.test(`${role}: people, lists and facts`, () => look(county, worker, child));
  }
});

async function oneOfEach(county: Acting, child: PersonId): Promise<ReadonlyMap<RecordTypeId, RecordId>> {
  const made = new Map<RecordTypeId, RecordId>();
  for (const { id } of journey) {
    await county.store.run(systemActor, 'administration', async (session) => {
      const written = entry(session, child, id);
      await session.write({ command: 'test', records: [written] });
      made.set(id, written.record);
    });
  }
  return made;
}

async function attack(
  county: Acting,
  worker: WorkerName,
  child: PersonId,
  type: RecordTypeId,
  record?: RecordId,
): Promise<void> {
  const actor = workers[worker];
  assert.ok(record);
  const seen = await county.as(worker, (session) => session.records.findOne(record));
  assert.equal(seen !== undefined, may(actor, 'read', type));
  const written = county.as(worker, (session) =>
    session.write({ command: 'attack', records: [entry(session, child, type)] }),
  );
  if (may(actor, 'write', type)) assert.ok('change' in (await written));
  else await assert.rejects(written, { code: '42501' }, 'refused by row security, and for no other reason');
}

async function look(county: Acting, worker: WorkerName, child: PersonId): Promise<void> {
  const seen = await county.as(worker, async (session) => {
    const snapshot = { asAt: session.today, knownAt: await session.changeAt() };
    const referrals = { measure: 'FD-05', from: '2020-01-01', until: '2030-01-01' };
    const facts = await session.figures.facts(referrals, { knownAt: snapshot.knownAt, limit: 5, offset: 0 });
    return {
      person: (await session.people.findOne(child)) !== undefined,
      search: (await session.people.find({ name: 'Abel' }, 5)).length > 0,
      chronology: (await session.lists.derivedOf(child, snapshot.knownAt)).chronology.length > 0,
      tasks: (await session.lists.tasks({}, snapshot)).length > 0,
      histories: (await session.records.histories([child])).some((history) => history.records.length > 0),
      facts: facts.length > 0,
    };
  });
  const mayKnow = may(workers[worker], 'read', 'person');
  const expected = { person: mayKnow, search: mayKnow, chronology: mayKnow, tasks: mayKnow, histories: mayKnow };
  assert.deepEqual(seen, { ...expected, facts: may(workers[worker], 'read', 'child-facts') });
}

function entry(session: Session, child: PersonId, type: RecordTypeId) {
  const answers: Readonly<Record<string, unknown>> = {
    receivedAt: '2026-04-06T09:00:00.000Z',
    happenedAt: '2026-04-06T09:00:00.000Z',
    referredOn: '2026-04-06',
    startedOn: '2026-04-06',
    decidedOn: '2026-04-06',
  };
  const [record, occasion] = [session.newId() as RecordId, session.newId() as OccasionId];
  return { record, basedOn: 0, child, type, occasion, state: 'open' as const, answers };
}
