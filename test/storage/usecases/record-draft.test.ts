import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { acting, contactAnswers, recordOf, referralAnswers } from '#test/support/acting.ts';
import { form, started } from '#test/support/drafting.ts';
import { REASON } from '#usecases/commands/correction-reason.ts';
import { discardDraft } from '#usecases/commands/discard-draft.command.ts';
import { followOn } from '#usecases/commands/follow-on.command.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import type { DraftContent, Session } from '#usecases/ports.ts';
import { draftPage } from '#usecases/queries/draft-page.query.ts';

test('a contact about two children becomes one record each, of one occasion, and the draft ends (R003, R043)', async () => {
  await using county = await acting();
  const children = [await county.child('Abel', '2018-05-01'), await county.child('Bea', '2020-02-29')];
  const own = { level: '3', levelReason: 'Needs', outcome: 'referral' };
  const kept = await county.as('dora', async (session) => {
    const draft = await started(session, 'contact', children);
    const content = form('contact', children, contactAnswers(), { [children[0] ?? '']: own, [children[1] ?? '']: own });
    await saveDraft(session, { draft: draft.id, revision: draft.revision, content });
    return recordDraft(session, { draft: draft.id, revision: draft.revision + 1, how: 'complete' });
  });
  assert.ok('records' in kept, JSON.stringify(kept));
  assert.deepEqual(
    kept.records.map(({ child, state }) => [child, state]),
    children.map((child) => [child, 'complete']),
  );
  const records = await county.as('dora', (session) => session.records.ofOccasion(kept.occasion));
  assert.equal(records.length, 2);
  assert.deepEqual(await county.as('dora', (session) => session.drafts.mine()), []);
});

test('when one child’s answers are not fit, nothing is written for any child, and everything missing is told at once', async () => {
  await using county = await acting();
  const [abel, bea] = [await county.child('Abel', '2018-05-01'), await county.child('Bea', '2020-02-29')];
  const answer = await county.as('dora', async (session) => {
    const draft = await started(session, 'contact', [abel, bea]);
    const content = form(
      'contact',
      [abel, bea],
      { ...contactAnswers(), decidedBy: undefined },
      {
        [abel]: { level: '3', levelReason: 'Needs', outcome: 'referral' },
        [bea]: { level: '3' },
      },
    );
    await saveDraft(session, { draft: draft.id, revision: 0, content });
    return recordDraft(session, { draft: draft.id, revision: 1, how: 'complete' });
  });
  assert.ok(isUnfit(answer), JSON.stringify(answer));
  assert.deepEqual(
    answer.issues.map(({ field, child }) => [field, child]),
    [
      ['decidedBy', undefined],
      ['levelReason', bea],
      ['outcome', bea],
    ],
  );
  const written = await county.as('dora', (session) => session.records.ofChild(abel));
  assert.deepEqual(written, []);
  assert.equal((await county.as('dora', (session) => session.drafts.mine())).length, 1, 'the draft is kept');
});

test('a contact that gives information only is not completed as a referral without a manager’s reason (R003)', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const complete = (some: object) =>
    county.as('dora', async (session) => {
      const draft = await started(session, 'contact', [child]);
      const answers = contactAnswers({ purpose: 'information-only', ...some });
      const content = form('contact', [child], answers, { [child]: answers });
      const saved = await saveDraft(session, { draft: draft.id, revision: draft.revision, content });
      assert.ok('saved' in saved && saved.saved);
      return recordDraft(session, { draft: draft.id, revision: saved.revision, how: 'complete' });
    });
  const refused = await complete({});
  assert.ok(isUnfit(refused), JSON.stringify(refused));
  assert.ok(refused.issues.every(({ field }) => field === 'referralReason'));
  assert.ok('records' in (await complete({ referralReason: 'Third notice this week.' })));
});

test('a draft keeps whatever is typed, also what is no answer, and triggers nothing until it is recorded', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const content = { 'receivedAt-day': ['32'], whatWasSaid: ['half a sent'], nonsense: ['x'] };
  const draft = await county.as('dora', async (session) => {
    const begun = await started(session, 'contact', [child]);
    await saveDraft(session, { draft: begun.id, revision: 0, content });
    return session.drafts.find(begun.id);
  });
  assert.deepEqual(draft?.content, content);
  const { tasks } = await county.as('dora', async (session) =>
    session.lists.derivedOf(child, await session.changeAt()),
  );
  assert.deepEqual(tasks, []);
});

test('nobody can set that a referral is a re-referral: a posted field of that name is not kept (R039)', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const kept = await county.as('dora', async (session) => {
    const draft = await started(session, 'referral', [child]);
    const content = {
      ...form('referral', [child], referralAnswers(), { [child]: referralAnswers() }),
      isReReferral: ['yes'],
      reReferral: ['true'],
    };
    await saveDraft(session, { draft: draft.id, revision: 0, content });
    const recorded = await recordDraft(session, { draft: draft.id, revision: 1, how: 'complete' });
    assert.ok('records' in recorded, JSON.stringify(recorded));
    return session.records.findOne(recordOf(recorded, child));
  });
  assert.deepEqual(
    Object.keys(kept?.answers ?? {}).filter((name) => /re.?referral/i.test(name)),
    [],
  );
});

test('a step carries answers over, for every brother and sister for whom it was decided, and says where they came from', async () => {
  await using county = await acting();
  const [abel, bea, cy] = [
    await county.child('Abel', '2018-05-01'),
    await county.child('Bea', '2020-02-29'),
    await county.child('Cy', '2023-07-07'),
  ];
  const kept = await county.record('dora', 'contact', [
    { child: abel, answers: contactAnswers({ referrer: 'A teacher' }) },
    { child: bea, answers: contactAnswers({ referrer: 'A teacher' }) },
    { child: cy, answers: contactAnswers({ referrer: 'A teacher', outcome: 'information-and-advice' }) },
  ]);
  const snapshot = await county.snapshot();
  const page = await county.as('dora', async (session) => {
    const draft = await followOn(session, { record: recordOf(kept, abel), to: 'referral' });
    assert.ok('children' in draft, JSON.stringify(draft));
    assert.deepEqual(draft.children, [abel, bea], 'the third child was decided otherwise');
    const again = await followOn(session, { record: recordOf(kept, bea), to: 'referral' });
    assert.ok('children' in again && again.id === draft.id, 'a second click goes on with the same draft');
    return draftPage(session, draft.id, snapshot);
  });
  assert.ok(page !== undefined && !isRefusal(page));
  assert.deepEqual(page.draft.content.referrer, ['A teacher']);
  assert.deepEqual(page.draft.content['referredOn-day'], ['6']);
  assert.deepEqual(Object.keys(page.origins).sort(), ['referredOn', 'referrer', 'source']);
  assert.equal(page.origins.referrer, 'From the contact of 6 April 2026');
});

test('a step is refused when it was decided otherwise, by whoever may not take it, and before the record is complete', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const other = await county.record('dora', 'contact', [
    { child, answers: contactAnswers({ outcome: 'information-and-advice' }) },
  ]);
  const open = await county.record('dora', 'contact', [{ child, answers: contactAnswers() }], 'save');
  const done = await county.record('dora', 'contact', [{ child, answers: contactAnswers() }]);
  const why = async (record: ReturnType<typeof recordOf>, worker: 'dora' | 'soren') => {
    const answer = await county.as(worker, (session) => followOn(session, { record, to: 'referral' }));
    return isRefusal(answer) ? answer.refused : 'started';
  };
  assert.equal(await why(recordOf(other, child), 'dora'), 'step-not-decided');
  assert.equal(await why(recordOf(open, child), 'dora'), 'step-too-early');
  assert.equal(await why(recordOf(done, child), 'soren'), 'step-not-yours');
  assert.equal(await why(recordOf(done, child), 'dora'), 'started');
});

test('an assessment stands on a referral: alone it is refused', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const answer = await county.as('soren', (session) => startDraft(session, { type: 'assessment', children: [child] }));
  assert.ok(isRefusal(answer));
  assert.match(answer.because, /follows a referral/);
});

test('a complete record is corrected only with a reason, and stays complete', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const done = await county.record('dora', 'contact', [{ child, answers: contactAnswers() }]);
  const draft = await county.as('dora', (session) => startDraft(session, { record: recordOf(done, child) }));
  assert.ok('children' in draft);
  const typed = (content: DraftContent) =>
    county.as('dora', (session) => saveDraft(session, { draft: draft.id, revision: 0, content }));
  const attempt = (revision: number) =>
    county.as('dora', (session) => recordDraft(session, { draft: draft.id, revision, how: 'complete' }));
  const without = await attempt(0);
  assert.ok(isUnfit(without) && without.issues[0]?.code === 'reason-missing', JSON.stringify(without));
  await typed({ ...draft.content, [REASON]: ['The source was wrong.'] });
  const kept = await attempt(1);
  assert.ok('records' in kept, JSON.stringify(kept));
  const versions = await county.as('dora', (session) => session.records.versionsOf(recordOf(done, child)));
  assert.deepEqual(
    versions.map(({ version, state, reason }) => [version, state, reason]),
    [
      [1, 'complete', undefined],
      [2, 'complete', 'The source was wrong.'],
    ],
  );
});

test('the reason for a correction is kept with the draft, and by no draft that corrects nothing (R032)', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const done = await county.record('dora', 'contact', [{ child, answers: contactAnswers() }]);
  const open = await county.record('dora', 'contact', [{ child, answers: contactAnswers() }], 'save');
  const kept = (start: (session: Session) => ReturnType<typeof startDraft>) =>
    county.as('dora', async (session) => {
      const draft = await start(session);
      assert.ok('children' in draft, JSON.stringify(draft));
      const content = { whatWasSaid: ['Said'], [REASON]: ['The source was wro'] };
      await saveDraft(session, { draft: draft.id, revision: 0, content });
      return (await session.drafts.find(draft.id))?.content;
    });
  assert.deepEqual(await kept((session) => startDraft(session, { record: recordOf(done, child) })), {
    whatWasSaid: ['Said'],
    [REASON]: ['The source was wro'],
  });
  const plain = { whatWasSaid: ['Said'] };
  assert.deepEqual(await kept((session) => startDraft(session, { record: recordOf(open, child) })), plain);
  assert.deepEqual(await kept((session) => started(session, 'contact', [child])), plain);
});

test('bad ids, drafts of others’ making and ended drafts get a sentence, never a fault', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const draft = await county.as('dora', (session) => started(session, 'contact', [child]));
  const refusals = await county.as('dora', async (session) => [
    await recordDraft(session, { draft: 'no-id', revision: 0, how: 'save' }),
    await saveDraft(session, { draft: '', revision: 0, content: {} }),
    await startDraft(session, { type: 'contact', children: ['x' as PersonId] }),
    await startDraft(session, { type: 'contact', children: [] }),
    await startDraft(session, { type: 'contact', children: [child, child] }),
    await recordDraft(session, { draft: draft.id, revision: 7, how: 'save' }),
    await recordDraft(session, { draft: draft.id, revision: 0, how: 'submit' }),
  ]);
  assert.deepEqual(
    refusals.map((answer) =>
      'refused' in answer ? answer.refused : isUnfit(answer) ? answer.issues[0]?.code : 'done',
    ),
    ['not-found', 'not-found', 'not-found', 'no-child', 'child-twice', 'draft-moved-on', 'no-sign-off'],
  );
  await county.as('dora', (session) => discardDraft(session, { draft: draft.id }));
  const ended = await county.as('dora', (session) =>
    recordDraft(session, { draft: draft.id, revision: 0, how: 'save' }),
  );
  assert.ok(isRefusal(ended) && ended.refused === 'draft-discarded');
  const outsider = await county.as('elmo', (session) =>
    saveDraft(session, { draft: draft.id, revision: 0, content: {} }),
  );
  assert.ok(isRefusal(outsider) && outsider.refused === 'not-found');
});
