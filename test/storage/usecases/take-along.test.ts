import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acting } from '#test/support/acting.ts';
import { leaveBehind } from '#usecases/commands/leave-behind.command.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { takeAlong } from '#usecases/commands/take-along.command.ts';
import { draftPage } from '#usecases/queries/draft-page.query.ts';

const MOMENT = '2026-04-30T08:00:00.000Z';

async function takenAlong() {
  const county = await acting(MOMENT);
  const child = await county.child('Ada', '2014-03-02');
  const take = async () => {
    const draft = await county.as('soren', (session) => takeAlong(session, { child }));
    assert.ok('content' in draft, JSON.stringify(draft));
    return draft;
  };
  return { county, child, take, [Symbol.asyncDispose]: () => county[Symbol.asyncDispose]() };
}

test('a form taken along has no time, is found again by whoever took it, and stands in a list once somebody wrote in it', async () => {
  await using taken = await takenAlong();
  const { county, child, take } = taken;
  const draft = await take();
  assert.equal((await take()).id, draft.id);
  assert.equal(draft.content['happenedAt-day'], undefined);
  const lists = () =>
    county.as('soren', async ({ drafts }) => [
      (await drafts.takenAlong()).length,
      (await drafts.mine()).length,
      (await drafts.about(child)).length,
    ]);
  assert.deepEqual(await lists(), [1, 0, 0]);
  assert.deepEqual(await county.as('selma', ({ drafts }) => drafts.takenAlong()), [], 'it is nobody else’s');
  await county.as('soren', (session) =>
    saveDraft(session, { draft: draft.id, revision: draft.revision, content: { whatHappened: ['Hello'] } }),
  );
  assert.deepEqual(await lists(), [0, 1, 1]);
  assert.deepEqual(await county.as('soren', (session) => leaveBehind(session, { draft: draft.id })), { stays: true });
  assert.deepEqual(await lists(), [0, 1, 1], 'what somebody wrote is not put away');
  assert.notEqual((await take()).id, draft.id);
});

test('words kept beside a form that was taken along are work, too', async () => {
  await using taken = await takenAlong();
  const { county, take } = taken;
  const draft = await take();
  await county.as('soren', (session) => saveDraft(session, { draft: draft.id, revision: 7, content: { x: ['Late'] } }));
  assert.equal((await county.as('soren', ({ drafts }) => drafts.mine())).length, 1);
});

test('what nobody wrote in is put away by hand, or once nothing can come for it any more', async () => {
  await using taken = await takenAlong();
  const { county, take } = taken;
  const first = await take();
  const ended = (id: string) => county.as('soren', async ({ drafts }) => (await drafts.find(id))?.ended);
  assert.deepEqual(await county.as('soren', (session) => leaveBehind(session, { draft: first.id })), { stays: false });
  assert.equal(await ended(first.id), 'discarded');
  const second = await take();
  county.at('2026-07-15T08:00:00.000Z');
  const third = await take();
  assert.notEqual(third.id, second.id);
  assert.deepEqual([await ended(second.id), await ended(third.id)], ['discarded', undefined]);
});

test('the time its device put in is marked as long as nobody changes it; a moment that is none is not taken for one', async () => {
  await using taken = await takenAlong();
  const { county, take } = taken;
  const draft = await take();
  const marked = async (begun: string, time: string) =>
    county.as('soren', async (session) => {
      const { revision } = (await session.drafts.find(draft.id)) ?? draft;
      const when = {
        'happenedAt-day': ['30'],
        'happenedAt-month': ['4'],
        'happenedAt-year': ['2026'],
        'happenedAt-time': [time],
      };
      const content = { ...draft.content, 'about-begun': [begun], ...when };
      await saveDraft(session, { draft: draft.id, revision, content });
      const page = await draftPage(session, draft.id, await county.snapshot());
      assert.ok(page !== undefined && 'origins' in page);
      return page.origins.happenedAt;
    });
  assert.equal(await marked('2026-04-30T13:10:00.000Z', '14:10'), 'Put in for you: when you began to write');
  assert.equal(await marked('2026-04-30T13:10:00.000Z', '13:45'), undefined);
  assert.equal(await marked('<b>', '14:10'), undefined);
});

test('nobody takes along what they may not write or know', async () => {
  await using taken = await takenAlong();
  const { county, child, take } = taken;
  for (const who of ['ana', 'elmo'] as const) {
    const refused = await county.as(who, (session) => takeAlong(session, { child }));
    assert.ok('refused' in refused, who);
  }
  const draft = await take();
  const left = await county.as('selma', (session) => leaveBehind(session, { draft: draft.id }));
  assert.deepEqual(left, { stays: true }, 'a colleague’s form is not theirs to put away');
});
