import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import { acting, contactAnswers, recordOf } from '#test/support/acting.ts';
import { form, started } from '#test/support/drafting.ts';
import { discardDraft } from '#usecases/commands/discard-draft.command.ts';
import { isConflict } from '#usecases/commands/outcome.ts';
import { recordAnswers } from '#usecases/commands/record-answers.command.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { settleFork } from '#usecases/commands/settle-fork.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { draftPage } from '#usecases/queries/draft-page.query.ts';

test('two people who write in one draft at once lose nothing; it is recorded only once both texts were brought together', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const base = form('contact', [child], contactAnswers(), { [child]: contactAnswers() });
  const draft = await county.as('dora', (session) => started(session, 'contact', [child]));
  const save = (worker: 'dora' | 'soren', revision: number, words: string) =>
    county.as(worker, (session) =>
      saveDraft(session, { draft: draft.id, revision, content: { ...base, whatWasSaid: [words] } }),
    );
  await save('dora', 0, 'What Dora heard.');
  const second = await save('soren', 0, 'What Soren heard.');
  assert.ok('saved' in second && !second.saved);
  const record = (revision: number) =>
    county.as('dora', (session) => recordDraft(session, { draft: draft.id, revision, how: 'complete' }));
  const refused = await record(1);
  assert.ok(isRefusal(refused) && refused.refused === 'draft-forked');
  const notYet = await county.as('dora', (session) => discardDraft(session, { draft: draft.id }));
  assert.ok(isRefusal(notYet) && notYet.refused === 'draft-has-others');
  const settled = await county.as('dora', (session) =>
    settleFork(session, {
      draft: draft.id,
      fork: second.fork,
      revision: 1,
      content: { ...base, whatWasSaid: ['What Dora heard. What Soren heard.'] },
    }),
  );
  assert.ok('saved' in settled && settled.saved);
  assert.ok('records' in (await record(settled.revision)));
});

test('what somebody else recorded since the draft began is shown beside it, and nothing is lost or overwritten', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const open = await county.record(
    'dora',
    'contact',
    [{ child, answers: contactAnswers({ whatWasSaid: 'First.' }) }],
    'save',
  );
  const record = recordOf(open, child);
  const draft = await county.as('dora', (session) => startDraft(session, { record }));
  assert.ok('children' in draft, JSON.stringify(draft));
  const second = await county.as('milo', (session) =>
    recordAnswers(session, {
      type: 'contact',
      how: 'save',
      children: [{ child, answers: contactAnswers({ whatWasSaid: 'Second.' }), base: { record, version: 1 } }],
    }),
  );
  assert.ok('records' in second, JSON.stringify(second));
  const attempt = (readSince?: Record<string, number>) =>
    county.as('dora', (session) =>
      recordDraft(session, {
        draft: draft.id,
        revision: draft.revision,
        how: 'complete',
        ...(readSince && { readSince }),
      }),
    );
  const conflict = await attempt();
  assert.ok(isConflict(conflict), JSON.stringify(conflict));
  assert.deepEqual(
    conflict.conflicts.map(({ base, yours, theirs }) => [
      base?.answers.whatWasSaid,
      yours.whatWasSaid,
      theirs.answers.whatWasSaid,
    ]),
    [['First.', 'First.', 'Second.']],
  );
  const page = await county.as('dora', async (session) => draftPage(session, draft.id, await county.snapshot()));
  assert.ok(page !== undefined && !isRefusal(page));
  assert.deepEqual(
    page.moved.map(({ version, changes }) => [version, changes.map(({ field }) => field)]),
    [[2, ['whatWasSaid']]],
  );
  const kept = await attempt({ [record]: 2 });
  assert.ok('records' in kept, JSON.stringify(kept));
});

test('a draft recorded by two clicks at the same moment becomes one record, and the second click is told so', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const draft = await county.as('dora', (session) => started(session, 'contact', [child]));
  const content = form('contact', [child], contactAnswers(), { [child]: contactAnswers() });
  await county.as('dora', (session) => saveDraft(session, { draft: draft.id, revision: 0, content }));
  const click = () =>
    county.as('dora', (session) => recordDraft(session, { draft: draft.id, revision: 1, how: 'complete' }));
  const answers = await Promise.all([click(), click(), click()]);
  assert.deepEqual(
    answers.map((answer) => ('records' in answer ? 'kept' : 'refused' in answer && answer.refused)).sort(),
    ['draft-recorded', 'draft-recorded', 'kept'],
  );
  assert.equal((await county.as('dora', (session) => session.records.ofChild(child))).length, 1);
});
