import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeOccasionForm } from '#domain/definition/reading.ts';
import { isRefusal } from '#domain/definition/refusal.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { acting, contactAnswers, recordOf, referralAnswers } from '#test/support/acting.ts';
import { discardDraft } from '#usecases/commands/discard-draft.command.ts';
import { followOn } from '#usecases/commands/follow-on.command.ts';
import { isConflict, isUnfit } from '#usecases/commands/outcome.ts';
import { recordAnswers } from '#usecases/commands/record-answers.command.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { settleFork } from '#usecases/commands/settle-fork.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import type { Draft, DraftContent, Session } from '#usecases/ports.ts';
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

test('a complete record is corrected only with a reason, and stays complete', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const done = await county.record('dora', 'contact', [{ child, answers: contactAnswers() }]);
  const draft = await county.as('dora', (session) => startDraft(session, { record: recordOf(done, child) }));
  assert.ok('children' in draft);
  const attempt = (reason?: string) =>
    county.as('dora', (session) =>
      recordDraft(session, { draft: draft.id, revision: draft.revision, how: 'complete', ...(reason && { reason }) }),
    );
  const without = await attempt();
  assert.ok(isUnfit(without) && without.issues[0]?.code === 'reason-missing', JSON.stringify(without));
  const kept = await attempt('The source was wrong.');
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

async function started(session: Session, type: RecordTypeId, children: readonly PersonId[]): Promise<Draft> {
  const draft = await startDraft(session, { type, children });
  assert.ok('children' in draft, JSON.stringify(draft));
  return draft;
}

function form(
  type: RecordTypeId,
  children: readonly PersonId[],
  common: object,
  own: Readonly<Record<string, object>>,
): DraftContent {
  const each = Object.fromEntries(children.map((child) => [child, { ...own[child] }]));
  return writeOccasionForm(getRecordType(type), { ...common }, each);
}
