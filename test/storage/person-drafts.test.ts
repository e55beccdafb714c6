import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, acting, type WorkerName } from '#test/support/acting.ts';
import { beginNewPerson } from '#usecases/commands/begin-new-person.command.ts';
import { savePersonDraft } from '#usecases/commands/save-person-draft.command.ts';
import type { PersonDraft, PersonFormPlace } from '#usecases/ports.ts';
import { myWork } from '#usecases/queries/my-work.query.ts';

const FIRST = '11111111-1111-4111-8111-111111111111';
const SECOND = '22222222-2222-4222-8222-222222222222';

test('what a worker types about a person is kept, gone on with, and forgotten once it was sent (R032)', async () => {
  await using county = await acting();
  const { place, type, texts } = await edited(county);
  const one = await type(FIRST, 0, 'Ad');
  const two = await type(FIRST, one.revision, 'Ada');
  assert.deepEqual([one.number, two.number], [1, 1]);
  assert.notEqual(one.revision, two.revision);
  assert.deepEqual(await texts(), ['Ada']);
  assert.equal((await type(SECOND, 0, 'Ada')).revision, two.revision, 'the same words again are no further text');
  await county.as('dora', (session) => session.personDrafts.end(place, 1));
  assert.deepEqual(await texts(), []);
});

test('words typed over those of another window stand beside them, and go on there', async () => {
  await using county = await acting();
  const { type, texts } = await edited(county);
  const first = await type(FIRST, 0, 'Ada');
  const second = await type(SECOND, 0, 'Adele');
  assert.deepEqual([first.number, second.number], [1, 2]);
  assert.equal((await type(SECOND, 0, 'Adeline')).number, 2, 'the next keystroke of the same window');
  assert.deepEqual(await texts(), ['Ada', 'Adeline']);
});

test('a window that comes late writes over nothing that was written on since, in its own text or a new one', async () => {
  await using county = await acting();
  const { place, type, texts } = await edited(county);
  await type(FIRST, 0, 'Ada');
  const beside = await type(SECOND, 0, 'Adele');
  await type(FIRST, beside.revision, 'Adele, gone on with elsewhere', 2);
  await type(SECOND, 0, 'Adele, late');
  assert.deepEqual(await texts(), ['Ada', 'Adele, gone on with elsewhere', 'Adele, late']);
  const [kept] = await county.as('dora', (session) => session.personDrafts.textsOf(place));
  await county.as('dora', (session) => session.personDrafts.end(place, 1));
  const anew = await type(SECOND, 0, 'Begun anew');
  assert.notEqual(anew.revision, kept?.revision, 'no number is given twice');
  await type(FIRST, kept?.revision ?? 0, 'Typed before the first was sent');
  assert.ok((await texts()).includes('Begun anew'));
});

test('of twenty windows that save at once, no word is lost', async () => {
  await using county = await acting();
  const { type, texts } = await edited(county);
  const words = Array.from({ length: 20 }, (_, index) => `words ${index}`);
  await Promise.all(words.map((each, index) => type(`${FIRST.slice(0, -2)}${String(index + 10)}`, 0, each)));
  assert.deepEqual([...(await texts())].sort(), [...words].sort());
});

test('it is its writer’s alone, and for nobody who may not write of people', async () => {
  await using county = await acting();
  const { place, type, saveAs } = await edited(county);
  await type(FIRST, 0, 'Ada');
  for (const worker of ['soren', 'mara', 'hana', 'ana', 'elmo', 'sigi'] as const) {
    const seen = await county.as(worker, async ({ personDrafts }) => [
      ...(await personDrafts.mine()),
      ...(await personDrafts.textsOf(place)),
    ]);
    assert.deepEqual(seen, [], worker);
  }
  for (const worker of ['ana', 'elmo', 'sigi'] as const) assert.ok(isRefusal(await saveAs(worker)), worker);
  const ofSoren = await saveAs('soren');
  assert.ok('number' in ofSoren && ofSoren.number === 1, 'another’s words are no conflict');
});

test('somebody new is begun as no person, stands under my work, and late words begin nobody a second time', async () => {
  await using county = await acting();
  const before = await county.as('dora', ({ people }) => people.find({ name: 'Newly' }, 9));
  const begun = await county.as('dora', (session) =>
    beginNewPerson(session, { content: { 'names[0].given': ['Newly'] } }),
  );
  assert.ok('about' in begun, JSON.stringify(begun));
  const snapshot = await county.snapshot();
  const work = await county.as('dora', (session) => myWork(session, snapshot));
  assert.ok('personDrafts' in work);
  assert.deepEqual(
    work.personDrafts.map(({ form, about }) => [form, about]),
    [['new', begun.about]],
  );
  assert.deepEqual(await county.as('dora', ({ people }) => people.find({ name: 'Newly' }, 9)), before);
  await county.as('dora', (session) => session.personDrafts.end(begun, 1));
  const words = { number: 1, revision: begun.revision, opened: FIRST, content: { 'names[0].given': ['Newly, late'] } };
  const late = await county.as('dora', (session) => savePersonDraft(session, { place: begun, ...words }));
  assert.ok(isRefusal(late));
});

/** Windows of one worker on the details of one child. */
async function edited(county: Acting) {
  const person = await county.child('Abel', '2018-05-01');
  const place: PersonFormPlace = { form: 'edit', about: person, person };
  const saveAs = (worker: WorkerName, words = { number: 1, revision: 0, opened: FIRST, name: 'Ada' }) => {
    const { name, ...over } = words;
    const content = { 'names[0].given': [name] };
    return county.as(worker, (session) => savePersonDraft(session, { place, ...over, content }));
  };
  const type = async (opened: string, revision: number, name: string, number = 1): Promise<PersonDraft> => {
    const saved = await saveAs('dora', { number, revision, opened, name });
    assert.ok('number' in saved, JSON.stringify(saved));
    return saved;
  };
  const texts = async () =>
    (await county.as('dora', (session) => session.personDrafts.textsOf(place))).map(
      ({ content }) => content['names[0].given']?.[0],
    );
  return { place, person: person as PersonId, saveAs, type, texts };
}
