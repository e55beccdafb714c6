import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, acting, recordOf, referralAnswers, workers } from '#test/support/acting.ts';
import { planAnswers } from '#test/support/plan-answers.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import type { Draft } from '#usecases/ports.ts';
import { draftPage } from '#usecases/queries/draft-page.query.ts';
import { type RecordPage, recordPage } from '#usecases/queries/record-page.query.ts';

test('what was answered before stands beside the question with its day and writer, and what is still true can be taken over, never silently', async () => {
  await using authority = await acting('2026-09-01T09:00:00.000Z');
  const child = await authority.child('Ada', '2016-05-01');
  const referral = await referred(authority, child);
  const first = planAnswers({ expectations: 'Ring us when a morning goes wrong.' });
  const plan = recordOf(
    await authority.record('soren', 'child-in-need-plan', [{ child, answers: first, follows: referral }]),
    child,
  );
  const pageOf = async (type: 'child-in-need-plan' | 'plan-review', follows: typeof plan) => {
    const draft = await authority.as('selma', (session) =>
      startDraft(session, { type, children: [child], follows: { [child]: follows } }),
    );
    assert.ok(!isRefusal(draft) && 'id' in draft);
    const open = async () => {
      const snapshot = await authority.snapshot();
      const page = await authority.as('selma', (session) => draftPage(session, draft.id, snapshot));
      assert.ok(page !== undefined && !isRefusal(page));
      return page;
    };
    return { draft, open };
  };

  const review = await (await pageOf('plan-review', plan)).open();
  const { title, by, words, standing } = review.earlier.whatWeDid ?? assert.fail('nothing quoted');
  assert.deepEqual(
    [title, by, words, standing],
    ['Child in need plan of 21 May 2026', workers.soren.name, 'Gran is in the plan.', undefined],
  );
  assert.equal(review.earlier.childsWordsOn, undefined, 'the day of words is the day of those words');

  const { draft, open } = await pageOf('child-in-need-plan', await referred(authority, child));
  const next = await open();
  assert.equal(next.earlier.contingency, undefined, 'nothing was said of it');
  const still = next.earlier.expectations?.standing;
  assert.deepEqual(still, { expectations: ['Ring us when a morning goes wrong.'] });
  assert.equal(next.origins.expectations, undefined);
  const keep = (content: typeof draft.content) =>
    authority.as('selma', (session) => session.drafts.save(draft.id, draft.revision, content));
  const startedOn = { 'startedOn-day': ['1'], 'startedOn-month': ['9'], 'startedOn-year': ['2026'] };
  await keep({ ...draft.content, ...startedOn, ...still });
  const origin = `Still true, as in the child in need plan of 21 May 2026, by ${workers.soren.name}`;
  assert.equal((await open()).origins.expectations, origin);

  const read = await recordedAndRead(authority, child, (await open()).draft);
  assertKept(read, plan);
});

test('of two earlier answers the newest is quoted, of brothers and sisters each their own, and nothing of what was not finished', async () => {
  await using authority = await acting('2026-09-01T09:00:00.000Z');
  const child = await authority.child('Ada', '2016-05-01');
  const other = await authority.child('Bea', '2012-11-23');
  const planOf = async (who: typeof child, why: string, startedOn: string, how?: 'save') => {
    const follows = await referred(authority, who);
    const answers = planAnswers({ why, startedOn });
    await authority.record('soren', 'child-in-need-plan', [{ child: who, follows, answers }], how);
  };
  await planOf(child, 'The newer.', '2026-05-21');
  await planOf(child, 'The older.', '2026-05-11');
  await planOf(child, 'Not finished.', '2026-05-22', 'save');
  await planOf(other, 'Of her sister.', '2026-05-25');
  const follows = { [child]: await referred(authority, child) };
  const draft = await authority.as('soren', (session) =>
    startDraft(session, { type: 'child-in-need-plan', children: [child], follows }),
  );
  assert.ok(!isRefusal(draft) && 'id' in draft);
  const snapshot = await authority.snapshot();
  const page = await authority.as('soren', (session) => draftPage(session, draft.id, snapshot));
  assert.ok(page !== undefined && !isRefusal(page));
  assert.equal(page.earlier.why?.words, 'The newer.');
});

async function referred(authority: Acting, child: PersonId) {
  return recordOf(await authority.record('milo', 'referral', [{ child, answers: referralAnswers() }]), child);
}

async function recordedAndRead(authority: Acting, child: PersonId, { id: draft, revision }: Draft) {
  const kept = await authority.as('selma', (session) => recordDraft(session, { draft, revision, how: 'save' }));
  assert.ok('records' in kept, JSON.stringify(kept));
  const snapshot = await authority.snapshot();
  return authority.as('mara', (session) => recordPage(session, recordOf(kept, child), snapshot));
}

function assertKept(read: RecordPage | undefined, plan: string): void {
  const said = read?.confirmed.expectations ?? assert.fail('whose words they are is not kept');
  assert.match(said.words, new RegExp(`^Still true on 1 September 2026, confirmed by ${workers.selma.name}`));
  assert.match(said.words, new RegExp(`First written by ${workers.soren.name} on \\d+ \\w+ 2026, in the$`));
  assert.deepEqual([said.title, said.record], ['Child in need plan of 21 May 2026', plan]);
  assert.deepEqual(Object.keys(read?.confirmed ?? {}), ['expectations'], 'what was typed is its writer’s own');
  assert.equal(read?.versions[0]?.confirmed.length, 1, 'the history tells it too');
}
