import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acting } from '#test/support/acting.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';

test('R021 a visit begins with what is usual and is recorded for each child', async () => {
  await using a = await acting('2026-04-07T09:00:00.000Z');
  const child = await a.child('Ada', '2015-03-02');
  await a.as('soren', async (session) => {
    const draft = await startDraft(session, { type: 'visit', children: [child] });
    assert.ok('content' in draft, JSON.stringify(draft));
    assert.deepEqual(
      [draft.content.visitedBy, draft.content.where, draft.content.outcome],
      [['soren'], ['home'], ['met']],
    );
    const own = (n: string) => `own.${child}.${n}`;
    const content = {
      ...draft.content,
      purpose: ['child-in-need'],
      announced: ['yes'],
      whatHappened: ['Talked'],
      [own('howSeen')]: ['alone'],
      [own('bedroomSeen')]: ['yes'],
      [own('childsWords')]: ['Hello'],
    };
    const saved = await saveDraft(session, { draft: draft.id, revision: draft.revision, content });
    assert.ok('revision' in saved);
    const kept = await recordDraft(session, { draft: draft.id, revision: saved.revision, how: 'complete' });
    assert.ok('records' in kept, JSON.stringify(kept));
  });
});
