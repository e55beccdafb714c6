import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acting } from '#test/support/acting.ts';
import type { DraftContent, Session } from '#usecases/ports.ts';

const EMPTY = { type: 'contact', follows: {}, base: {}, content: {} } as const;

test('words typed over those of somebody else are kept beside them, one fork a writer, and both are there to read', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const draft = await county.as('dora', (session) => session.drafts.start({ ...EMPTY, children: [child] }));
  const save = (worker: 'dora' | 'milo' | 'mara', basedOn: number, whatWasSaid: string) =>
    county.as(worker, (session) => session.drafts.save(draft.id, basedOn, { whatWasSaid: [whatWasSaid] }));

  assert.deepEqual(await save('dora', 0, 'Dora’s'), { saved: true, revision: 1, at: '2026-04-07T09:00:00.000Z' });
  const milo = await save('milo', 0, 'Milo’s');
  assert.ok(milo?.saved === false && milo.fork === 1);
  assert.deepEqual(milo.draft.content, { whatWasSaid: ['Dora’s'] }, 'the second is shown what stands');
  assert.equal((await save('milo', 0, 'Milo’s, and more'))?.saved, false, 'the next keystroke goes to the same fork');
  assert.equal((await save('mara', 0, 'Mara’s'))?.saved, false);
  await county.as('dora', async (session) => {
    const forks = await session.drafts.forksOf(draft.id);
    assert.deepEqual(
      forks.map(({ number, worker, basedOn, content }) => [number, worker, basedOn, content.whatWasSaid]),
      [
        [1, 'milo', 0, ['Milo’s, and more']],
        [2, 'mara', 0, ['Mara’s']],
      ],
    );
    await session.drafts.settleFork(draft.id, 1);
    assert.deepEqual(
      (await session.drafts.forksOf(draft.id)).map(({ number }) => number),
      [2],
    );
  });
});

test('the same words sent twice are no conflict', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  await county.as('dora', async (session) => {
    const draft = await session.drafts.start({ ...EMPTY, children: [child] });
    const content: DraftContent = { whatWasSaid: ['The same'], level: [] };
    assert.equal((await session.drafts.save(draft.id, 0, content))?.saved, true);
    const again = await session.drafts.save(draft.id, 0, { whatWasSaid: ['The same'] });
    assert.ok(again?.saved === true && again.revision === 1);
    assert.deepEqual(await session.drafts.forksOf(draft.id), []);
  });
});

test('of twenty writers who save at once, every word is in the draft or in a fork', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const draft = await county.as('dora', (session) => session.drafts.start({ ...EMPTY, children: [child] }));
  const names = ['dora', 'milo', 'mara', 'hana', 'soren'] as const;
  const texts = Array.from({ length: 20 }, (_, index) => `words ${index}`);
  await Promise.all(
    texts.map((text, index) =>
      county.as(names[index % names.length] ?? 'dora', (session) =>
        session.drafts.save(draft.id, Math.floor(index / names.length), { whatWasSaid: [text] }),
      ),
    ),
  );
  await county.as('hana', async (session) => {
    const kept = await everyText(session, draft.id);
    const revisions = (await session.drafts.find(draft.id))?.revision ?? 0;
    // Whoever saves on the newest revision has read what they replace; the words of everybody else are a fork.
    assert.equal(kept.length + revisions - 1, texts.length);
    assert.ok(kept.every((text) => texts.includes(text)));
  });
});

test('words saved while the draft is made a record are not ended with it: the step is undone, and both stay', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const draft = await county.as('dora', (session) => session.drafts.start({ ...EMPTY, children: [child] }));
  const ending = county.as('dora', async (session) => {
    await session.drafts.find(draft.id);
    await county.as('milo', (other) => other.drafts.save(draft.id, 0, { whatWasSaid: ['A last word'] }));
    await session.drafts.end(draft.id, 'recorded');
  });
  await assert.rejects(ending, /was written to at the moment it was ended/);
  const kept = await county.as('dora', (session) => session.drafts.find(draft.id));
  assert.deepEqual([kept?.ended, kept?.content], [undefined, { whatWasSaid: ['A last word'] }]);
});

test('words that come after the draft has become a record are kept beside it', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  await county.as('dora', async (session) => {
    const draft = await session.drafts.start({ ...EMPTY, children: [child] });
    await session.drafts.end(draft.id, 'recorded');
    const late = await session.drafts.save(draft.id, 0, { whatWasSaid: ['Too late'] });
    assert.ok(late?.saved === false);
    assert.deepEqual(await everyText(session, draft.id), ['Too late']);
  });
});

async function everyText(session: Session, id: string): Promise<readonly string[]> {
  const [draft, forks] = [await session.drafts.find(id), await session.drafts.forksOf(id)];
  return [draft, ...forks].flatMap((each) => each?.content.whatWasSaid ?? []);
}
