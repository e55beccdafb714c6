import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import { type Acting, acting, recordOf, type WorkerName } from '#test/support/acting.ts';
import { childrenInNeed, heldChildren } from '#test/support/held-children.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { recordAnswers } from '#usecases/commands/record-answers.command.ts';
import { childPage } from '#usecases/queries/child-page.query.ts';
import { myWork } from '#usecases/queries/my-work.query.ts';
import { teamBoard } from '#usecases/queries/team-board.query.ts';

const PROPOSED = { proposedOn: '2026-04-10', team: 'front-door', handover: 'Likes to be met at school.' };
const ACCEPTED = {
  answeredOn: '2026-04-12',
  team: 'front-door',
  answer: 'accepted',
  startsOn: '2026-04-12',
  worker: 'dora',
};

test('R086 R088 a family moves together and is held by the old worker until the new one takes it, with no day between', async () => {
  await using county = await acting('2026-04-12T09:00:00.000Z');
  const children = await heldChildren(county, ['Abel', 'Bea']);
  const proposed = await county.record(
    'mara',
    'transfer',
    children.map((child) => ({ child, answers: PROPOSED })),
  );
  assert.equal((await movesIn(county, 'milo')).length, 2, 'the receiving manager is asked');
  for (const who of ['mara', 'soren'] as const)
    assert.deepEqual(await movesIn(county, who), [], 'who sent them is not');
  for (const who of ['mara', 'milo'] as const)
    assert.deepEqual(await onBoard(county, who), [
      ['north', 'front-door', 0],
      ['north', 'front-door', 0],
    ]);
  const [abel] = children;
  assert.deepEqual(await holderAnd(county, abel), ['Soren Social', 'Front door']);
  assert.ok('records' in (await answer(county, 'milo', children, proposed)));
  for (const child of children) {
    assert.deepEqual(await holderAnd(county, child), ['Dora Frontdoor', undefined]);
    assert.deepEqual(await heldDays(county, child), [
      ['soren', '2026-04-06', '2026-04-12'],
      ['dora', '2026-04-12', undefined],
    ]);
  }
  assert.deepEqual(await movesIn(county, 'mara'), []);
});

test('R088 a transfer is for the team that is asked, and returned with a reason the child stays', async () => {
  await using county = await acting('2026-04-12T09:00:00.000Z');
  const children = await heldChildren(county, ['Abel']);
  const [abel] = children;
  const proposed = await propose(county, abel);
  assert.equal(codeOf(await answer(county, 'mara', children, proposed)), 'other-team');
  assert.equal(codeOf(await answer(county, 'milo', children, proposed, { worker: 'soren' })), 'worker-elsewhere');
  assert.equal(
    codeOf(await answer(county, 'milo', children, proposed, { startsOn: '2026-04-09' })),
    'accepted-before-proposed',
  );
  assert.ok(
    'issues' in (await answer(county, 'milo', children, proposed, { worker: undefined })),
    'nobody is no worker',
  );
  assert.ok(
    'issues' in (await answer(county, 'milo', children, proposed, { answer: 'returned' })),
    'a reason is needed',
  );
  assert.equal(codeOf(await tryToPropose(county, abel)), 'moving-already');
  const { startsOn: _, worker: __, ...rest } = ACCEPTED;
  const returned = { ...rest, answer: 'returned', because: 'The plan is not reviewed.' };
  const done = await county.as('milo', (session) =>
    recordAnswers(session, {
      type: 'transfer-answer',
      how: 'complete',
      children: [{ child: abel, follows: recordOf(proposed, abel), answers: returned }],
    }),
  );
  assert.ok('records' in done, JSON.stringify(done));
  assert.deepEqual(await holderAnd(county, abel), ['Soren Social', undefined]);
  await propose(county, abel);
});

test('R088 two who accept, or accept and allocate, at the same moment leave each child with one worker', async () => {
  await using county = await acting('2026-04-12T09:00:00.000Z');
  const children = await heldChildren(county, ['Abel', 'Bea']);
  const [abel, bea] = children;
  const twice = await propose(county, abel);
  const answers = await Promise.all([answer(county, 'milo', [abel], twice), answer(county, 'hana', [abel], twice)]);
  assert.deepEqual(answers.map(codeOf).sort(), ['step-taken', undefined]);
  const proposed = await propose(county, bea);
  const startsOn = '2026-04-12';
  await Promise.all([
    answer(county, 'milo', [bea], proposed),
    county.as('mara', (session) =>
      allocateChildren(session, { children: [bea], team: 'south', worker: 'selma' as WorkerId, startsOn }),
    ),
  ]);
  const days = await heldDays(county, bea);
  assert.equal(days.length, 2, 'one after the other, and none of the three beside another');
  assert.deepEqual(
    [days[0], days[1]?.slice(1)],
    [
      ['soren', '2026-04-06', startsOn],
      [startsOn, undefined],
    ],
  );
});

test('a child given to somebody else meanwhile is not moved from whom they no longer have; one nobody holds cannot be moved', async () => {
  await using county = await acting('2026-04-12T09:00:00.000Z');
  const children = await heldChildren(county, ['Abel']);
  const [abel] = children;
  const proposed = await propose(county, abel);
  county.at('2026-04-12T10:00:00.000Z');
  const given = { children, team: 'south', worker: 'selma' as WorkerId, startsOn: '2026-04-11' };
  assert.ok('change' in (await county.as('mara', (session) => allocateChildren(session, given))));
  assert.equal(codeOf(await answer(county, 'milo', children, proposed)), 'moved-meanwhile');
  const nobodys = await county.child('Cleo', '2016-01-01');
  assert.equal(codeOf(await tryToPropose(county, nobodys)), 'nobody-holds');
});

test('R088 a child whom a team holds without a worker moves too', async () => {
  await using county = await acting('2026-04-12T09:00:00.000Z');
  const children = await childrenInNeed(county, ['Abel']);
  const [abel] = children;
  await county.record('mara', 'allocation', [{ child: abel, answers: { startsOn: '2026-04-06', team: 'north' } }]);
  assert.deepEqual(await holderAnd(county, abel), [undefined, undefined]);
  const proposed = await propose(county, abel);
  assert.ok('records' in (await answer(county, 'milo', children, proposed)));
  assert.deepEqual(await holderAnd(county, abel), ['Dora Frontdoor', undefined]);
});

type Kept = Awaited<ReturnType<Acting['record']>>;

function propose(county: Acting, child: PersonId): Promise<Kept> {
  return county.record('mara', 'transfer', [{ child, answers: PROPOSED }]);
}

function tryToPropose(county: Acting, child: PersonId) {
  const children = [{ child, answers: PROPOSED }];
  return county.as('mara', (session) => recordAnswers(session, { type: 'transfer', how: 'complete', children }));
}

function answer(county: Acting, who: WorkerName, children: readonly PersonId[], proposed: Kept, some: Answers = {}) {
  const each = (child: PersonId) => ({
    child,
    follows: recordOf(proposed, child) as RecordId,
    answers: Object.fromEntries(Object.entries({ ...ACCEPTED, ...some }).filter(([, value]) => value !== undefined)),
  });
  return county.as(who, (session) =>
    recordAnswers(session, { type: 'transfer-answer', how: 'complete', children: children.map(each) }),
  );
}

function codeOf(outcome: object): string | undefined {
  return 'refused' in outcome ? String(outcome.refused) : undefined;
}

async function movesIn(county: Acting, who: WorkerName) {
  const snapshot = await county.snapshot();
  const work = await county.as(who, (session) => myWork(session, snapshot));
  assert.ok('tasks' in work);
  return work.tasks.filter(({ to }) => to === 'transfer-answer');
}

async function onBoard(county: Acting, who: WorkerName) {
  const snapshot = await county.snapshot();
  const board = await county.as(who, (session) => teamBoard(session, {}, snapshot));
  assert.ok('moving' in board);
  return board.moving.map(({ team, to, days }) => [team, to, days]);
}

async function holderAnd(county: Acting, child: PersonId) {
  const snapshot = await county.snapshot();
  const page = await county.as('mara', (session) => childPage(session, child, snapshot));
  return [page?.banner.worker, page?.banner.moving?.team];
}

async function heldDays(county: Acting, child: PersonId) {
  const { knownAt } = await county.snapshot();
  const { involvement } = await county.as('mara', (session) => session.lists.derivedOf(child, knownAt));
  return involvement
    .map(({ worker, from, until }) => [worker, from, until])
    .sort((one, other) => (`${one[1]}` < `${other[1]}` ? -1 : 1));
}
