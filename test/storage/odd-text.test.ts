import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OccasionId, RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, acting, childFacts } from '#test/support/acting.ts';
import type { RecordEntry } from '#usecases/ports.ts';

const SEED = 20260407;
const FAMILY = 'Family 👨‍👩‍👧‍👦, flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿, e with an accent in two signs é, \u202Eright to left\u202C, tab\tand\nline';
const BACKSLASHES = String.raw`C:\users\u0000 \\ud800 "quoted" \n`;
const NOT_KEPT = ['a null \0 in the midst', 'half a pair \ud83d here', 'the other half \ude00', '\\\0'];

test('a story is given back letter for letter: emoji, joined signs, back slashes, a megabyte', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  for (const story of [FAMILY, BACKSLASHES, 'ö'.repeat(500_000), ' leading and trailing ', '']) {
    const kept = await keepStory(county, child, story);
    assert.equal(kept?.answers.whatHappened, story);
    assert.deepEqual(kept?.facts.whatHappened, { characters: [...story].length });
  }
});

test(`any text at all is kept as it is in a draft, and in a record or refused with a sentence (seed ${SEED})`, async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...NOT_KEPT));
  const property = fc.asyncProperty(anyText, fc.string({ maxLength: 5 }), async (text, name) => {
    const draft = await county.as('dora', async (session) => {
      const { id } = await session.drafts.start({
        type: 'contact',
        children: [child],
        follows: {},
        base: {},
        content: {},
      });
      await session.drafts.save(id, 0, { [`field ${name}`]: [text] });
      return session.drafts.find(id);
    });
    assert.deepEqual(draft?.content, { [`field ${name}`]: [text] });
    if (text.isWellFormed() && !text.includes('\0'))
      assert.equal((await keepStory(county, child, text))?.answers.whatHappened, text);
    else await assert.rejects(keepStory(county, child, text), /no letter.*nothing was kept/);
  });
  await fc.assert(property, { seed: SEED, numRuns: 60 });
});

test('what could not be given back leaves nothing of its record, nor of a person', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  for (const text of NOT_KEPT) {
    await assert.rejects(keepStory(county, child, text), /nothing was kept/);
    const facts = childFacts(text, '2018-05-01');
    const person = '00000000-0000-4000-9000-000000000001' as PersonId;
    const keepPerson = county.as('hana', (session) =>
      session.write({ command: 'test', people: [{ person, basedOn: 0, facts }] }),
    );
    await assert.rejects(keepPerson, /nothing was kept/);
  }
  assert.deepEqual(await county.as('hana', (session) => session.records.ofChild(child)), []);
});

test('whatever is typed into the search finds somebody or nobody', async () => {
  await using county = await acting();
  await county.child('Abel', '2018-05-01');
  for (const text of [
    ...NOT_KEPT,
    FAMILY,
    BACKSLASHES,
    '%',
    '_',
    "'; drop table person; --",
    'a'.repeat(100_000),
    '🦦',
    '李',
  ]) {
    for (const part of ['name', 'identifier', 'address', 'bornOn'])
      assert.ok(Array.isArray(await county.as('dora', (session) => session.people.find({ [part]: text }, 10))));
  }
});

async function keepStory(county: Acting, child: PersonId, whatHappened: string) {
  return county.as('hana', async (session) => {
    const id = session.newId();
    const entry: RecordEntry = {
      record: id as RecordId,
      basedOn: 0,
      child,
      type: 'case-note',
      occasion: id as OccasionId,
      state: 'complete',
      answers: { happenedAt: '2026-04-07T08:00:00.000Z', kind: 'call', whatHappened },
    };
    await session.write({ command: 'test', records: [entry] });
    return session.records.findOne(entry.record);
  });
}
