import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordPolicy, type Verb } from '#access/policy.ts';
import { isRole } from '#domain/definition/role.ts';
import type { OccasionId, RecordId, RecordState } from '#domain/history/child-history.ts';
import { getRecordType, journey, type RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { systemActor } from '#main/system-actor.ts';
import { type Acting, acting, actorOf, workers } from '#test/support/acting.ts';
import type { Actor, RecordEntry, Session } from '#usecases/ports.ts';
import { unknownRole } from './everything-recorded.ts';
import { type RawConnection, rawConnection } from './raw-connection.ts';

/** Everybody who may turn up, one of each role. */
const askers: readonly Actor[] = [
  ...new Map(Object.values(workers).map((worker) => [worker.role, actorOf(worker)])).values(),
  unknownRole,
];
/** Whoever can do nothing with a record, whatever the policy were to say: said here a second time. */
const NEVER = ['elected-member', 'system-administrator', unknownRole.role];
const states: readonly RecordState[] = ['open', 'submitted', 'complete', 'void'];
const REFUSED = { refused: '42501' };

/** What there is of one record type to lay hands on. */
interface Target {
  readonly child: PersonId;
  readonly type: RecordTypeId;
  readonly record: RecordId;
  readonly draft: string;
}

test('the database gives each role exactly the verbs of the policy on each record type, state by state', async (t) => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const targets = await oneOfEach(county, child);
  for (const asker of askers) {
    await using raw = await rawConnection(county.database.url, asker);
    for (const target of targets) {
      await t.test(`${asker.role}: ${target.type}, by statements of one’s own`, async () => {
        await readRows(raw, asker, target);
        await addRows(raw, asker, target);
        await changeRows(raw, asker, target);
      });
      await t.test(`${asker.role}: ${target.type}, by a write of the session`, () => writeEach(county, asker, target));
    }
  }
});

test('nobody writes in a type that is theirs into a record whose type, or whose child, is another’s', async () => {
  await using county = await acting();
  const [abel, bea] = [await county.child('Abel', '2018-05-01'), await county.child('Bea', '2019-05-01')];
  const targets = await oneOfEach(county, abel);
  const assessment = targets.find(({ type }) => type === 'assessment')?.record;
  const note = targets.find(({ type }) => type === 'case-note')?.record;
  assert.ok(assessment && note);
  const write = (record: RecordId, child: PersonId) =>
    county.as('dora', (session) => {
      const entry = { ...entryOf(session, child, 'case-note', 'open'), record, basedOn: 1 };
      return session.write({ command: 'attack', records: [entry] });
    });
  const notItsRecord = { code: '23503' };
  await assert.rejects(write(assessment, abel), notItsRecord, 'an assessment passed off as a case note');
  await assert.rejects(write(note, bea), notItsRecord, 'a note moved to another child');
  assert.ok('change' in (await write(note, abel)), 'the note itself can be gone on with');
});

async function readRows(raw: RawConnection, asker: Actor, { type, record, draft }: Target): Promise<void> {
  const mayRead = isGranted(asker, 'read', type);
  assert.equal(await rows(raw, 'select from record where id = $1', record), Number(mayRead));
  assert.equal(await rows(raw, 'select from record_version where record = $1', record), Number(mayRead));
  const isWriter = isGranted(asker, 'write', type);
  assert.equal(await rows(raw, 'select from draft where id = $1', draft), Number(isWriter), 'a draft is its writers’');
}

async function addRows(raw: RawConnection, asker: Actor, target: Target): Promise<void> {
  const { child, type, record } = target;
  const isWriter = isGranted(asker, 'write', type);
  const id = crypto.randomUUID();
  const made = await raw.attempt(
    'insert into record (id, child, type, occasion, version, created_in) values ($1, $2, $3, $1, 1, 1)',
    [id, child, type],
  );
  assert.equal('changed' in made, isWriter, 'a new record');
  const begun = await raw.attempt(
    "insert into draft (id, type, children, worker, started_at, saved_at, saved_by) values ($1, $2, array[$3::uuid], $4, 'now', 'now', $4)",
    [id, type, child, asker.worker],
  );
  assert.equal('changed' in begun, isWriter, 'a new draft');
  for (const [index, state] of states.entries()) {
    const added = await raw.attempt(
      `insert into record_version (record, version, child, type, type_version, change, recorded_at, recorded_by, state, facts)
       values ($1, $2, $3, $4, 1, 1, 'now', $5, $6, '{}')`,
      [record, 100 + index, child, type, asker.worker, state],
    );
    const mayAdd = isGranted(asker, verbFor(type, state), type);
    assert.deepEqual(added, mayAdd ? { rows: [], changed: 1 } : REFUSED, `a version that is ${state}`);
  }
}

async function changeRows(raw: RawConnection, asker: Actor, { type, record, draft }: Target): Promise<void> {
  const reach = { rows: [], changed: Number(isGranted(asker, 'write', type)) };
  assert.deepEqual(await raw.attempt('update record set version = version where id = $1', [record]), reach);
  assert.deepEqual(await raw.attempt('update draft set saved_at = saved_at where id = $1', [draft]), reach);
  const never = [
    "update record_version set facts = '{}' where record = $1",
    "update record set type = 'case-note' where id = $1",
    'delete from record_version where record = $1',
    'delete from record where id = $1',
    'delete from draft where id = $1',
  ];
  for (const statement of never) assert.deepEqual(await raw.attempt(statement, [record]), REFUSED, statement);
}

async function writeEach({ store }: Acting, asker: Actor, { child, type }: Target): Promise<void> {
  for (const state of states) {
    const written = store.run(asker, 'direct work', async (session) => {
      await session.write({ command: 'attack', records: [entryOf(session, child, type, state)] });
      throw new WasWritten();
    });
    const expected = isGranted(asker, verbFor(type, state), type) ? WasWritten : { code: '42501' };
    await assert.rejects(written, expected, `${state}: refused by row security, and for no other reason`);
  }
}

/** Undoes a write that went through, so that every role finds the same record. */
class WasWritten extends Error {}

/** What must be signed off, said apart from the definitions. */
const SIGNED: readonly RecordTypeId[] = ['assessment', 'family-meeting'];

/** The verb of the policy that a version in a state asks for: what must be signed off is complete only by a signature. */
function verbFor(type: RecordTypeId, state: RecordState): Verb {
  if (state === 'void') return 'void';
  return state === 'complete' && SIGNED.includes(type) ? 'sign-off' : 'write';
}

function isGranted({ role }: Actor, verb: Verb, type: RecordTypeId): boolean {
  return !NEVER.includes(role) && isRole(role) && recordPolicy[role][type].includes(verb);
}

async function rows(raw: RawConnection, statement: string, id: string): Promise<number> {
  const read = await raw.attempt(statement, [id]);
  assert.ok('rows' in read, JSON.stringify(read));
  return read.rows.length;
}

function oneOfEach({ store }: Acting, child: PersonId): Promise<readonly Target[]> {
  return store.run(systemActor, 'administration', async (session) => {
    const made: Target[] = [];
    for (const { id: type } of journey) {
      const entry = entryOf(session, child, type, 'open');
      await session.write({ command: 'test', records: [entry] });
      const draft = await session.drafts.start({ type, children: [child], follows: {}, base: {}, content: {} });
      made.push({ child, type, record: entry.record, draft: draft.id });
    }
    return made;
  });
}

function entryOf(session: Session, child: PersonId, type: RecordTypeId, state: RecordState): RecordEntry {
  const { happenedOn, fields } = getRecordType(type);
  const answers = { [happenedOn]: fields[happenedOn]?.kind === 'instant' ? '2026-04-06T09:00:00.000Z' : '2026-04-06' };
  const [record, occasion] = [session.newId() as RecordId, session.newId() as OccasionId];
  return { record, basedOn: 0, child, type, occasion, state, answers };
}
