import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import {
  type Acting,
  acting,
  assessmentAnswers,
  childFacts,
  contactAnswers,
  recordOf,
  referralAnswers,
} from '#test/support/acting.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { changePerson } from '#usecases/commands/change-person.command.ts';
import { correctRecord } from '#usecases/commands/correct-record.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { childPage } from '#usecases/queries/child-page.query.ts';
import { chronology } from '#usecases/queries/chronology.query.ts';
import { findPeople } from '#usecases/queries/find-people.query.ts';
import { frontDoorBoard } from '#usecases/queries/front-door-board.query.ts';
import { myWork } from '#usecases/queries/my-work.query.ts';
import { personPage } from '#usecases/queries/person-page.query.ts';
import { readersOf } from '#usecases/queries/readers-of.ts';
import { recordPage } from '#usecases/queries/record-page.query.ts';

test('a child’s page says who, where, how things stand, who holds the work, what is due, and when the child was seen and heard', async () => {
  await using county = await acting();
  const { child, contact, referral } = await family(county);
  const snapshot = await county.snapshot();
  const page = await county.as('soren', (session) => childPage(session, child, snapshot));
  assert.ok(page);
  assert.deepEqual([page.child.name, page.child.age], ['Abel Inventedname', '7 years']);
  assert.deepEqual(page.banner.address?.lines, ['1 Invented Street']);
  assert.equal(page.banner.address?.keepSafeFrom.length, 1);
  assert.deepEqual(page.banner.statuses.map(({ status }) => status).sort(), ['assessment', 'in-need']);
  assert.deepEqual([page.banner.team, page.banner.worker], ['North assessment team', 'Soren Social']);
  assert.equal(page.banner.clocks.length, 2);
  assert.ok(page.banner.clocks.every(({ state, explained }) => state === 'due' && explained !== ''));
  assert.deepEqual(
    [page.banner.lastSeen, page.banner.lastSeenAlone, page.banner.lastHeard].map((last) => [last?.on, last?.daysAgo]),
    Array(3).fill(['2026-04-07', 0]),
  );
  assert.deepEqual(page.journeyLine.map(({ type, id }) => [type, id]).slice(0, 2), [
    ['contact', contact],
    ['referral', referral],
  ]);
  assert.deepEqual(
    page.journeyLine.map(({ type }) => type),
    ['contact', 'referral', 'assessment'],
  );
  assert.deepEqual(
    page.family.map(({ person, kind, parentalResponsibility, isKeptFrom }) => [
      person.name,
      kind,
      parentalResponsibility,
      isKeptFrom,
    ]),
    [['Paul Inventedname', 'Parent', 'yes', true]],
  );
  assert.equal(page.reReferral, undefined);
  assert.ok(page.mayRecord.includes('case-note') && !page.mayRecord.includes('assessment'));
});

test('a second referral within a year is said to be a re-referral, by the dates alone (R039)', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  await county.record('dora', 'referral', [
    { child, answers: referralAnswers({ referredOn: '2025-09-01', decidedOn: '2025-09-01' }) },
  ]);
  await county.record('dora', 'referral', [{ child, answers: referralAnswers() }]);
  const page = await county.as('dora', async (session) => childPage(session, child, await county.snapshot()));
  assert.match(page?.reReferral ?? '', /1 September 2025/);
  const before = await county.as('dora', async (session) =>
    childPage(session, child, await county.snapshot({ asAt: '2025-12-01' })),
  );
  assert.equal(before?.reReferral, undefined);
});

test('a record is read with its own wording, all its versions, what changed and why, how late it was written, and what may follow', async () => {
  await using county = await acting();
  const { child, contact } = await family(county);
  const late = recordOf(
    await county.record('dora', 'contact', [
      { child, answers: contactAnswers({ receivedAt: '2026-03-24T09:00:00.000Z' }) },
    ]),
    child,
  );
  await county.as('dora', (session) =>
    correctRecord(session, {
      record: late,
      version: 1,
      reason: 'The level was wrong.',
      answers: contactAnswers({ receivedAt: '2026-03-24T09:00:00.000Z', level: '4' }),
    }),
  );
  const snapshot = await county.snapshot();
  const page = await county.as('mara', (session) => recordPage(session, late, snapshot));
  assert.ok(page);
  assert.equal(page.lateEntry, 'Written up 2 weeks after it happened.');
  assert.deepEqual(
    page.versions.map(({ version, by, reason, changes }) => [version, by, reason, changes.map(({ ask }) => ask)]),
    [
      [2, 'Dora Frontdoor', 'The level was wrong.', ['What level of need is it?']],
      [1, 'Dora Frontdoor', undefined, []],
    ],
  );
  const words = Object.fromEntries(
    page.sections.flatMap(({ answers }) => answers.map(({ field, words }) => [field, words])),
  );
  assert.equal(words.receivedAt, '24 March 2026 at 9am');
  assert.equal(words.screenedBy, 'Dora Frontdoor');
  assert.deepEqual(
    page.steps.map(({ to, isYours }) => [to, isYours]),
    [['referral', true]],
  );
  assert.deepEqual(page.may, { goOn: false, correct: true, void: true, signOff: false });
  assert.deepEqual(
    page.readers?.map(({ by, screen }) => [by, screen]),
    [['Mara Manager', 'record']],
  );
  const first = await county.as('soren', (session) => recordPage(session, contact, snapshot));
  assert.deepEqual(
    first?.followedBy.map(({ type }) => type),
    ['referral'],
  );
  assert.equal(first?.readers, undefined, 'a social worker does not see who has read it');
});

test('whoever may not know children is told that there is no such child, and the elected member’s look leaves no trace of one', async () => {
  await using county = await acting();
  const { child, contact } = await family(county);
  const snapshot = await county.snapshot();
  for (const role of ['elmo', 'sigi'] as const) {
    const answers = await county.as(role, async (session) => [
      await childPage(session, child, snapshot),
      await chronology(session, child, snapshot),
      await recordPage(session, contact, snapshot),
    ]);
    assert.deepEqual(answers, [undefined, undefined, undefined], role);
    const lists = await county.as(role, async (session) => [
      await findPeople(session, { name: 'Abel' }, snapshot),
      await myWork(session, snapshot),
      await frontDoorBoard(session, snapshot),
    ]);
    assert.ok(lists.every(isRefusal), role);
  }
  const missing = await county.as('mara', async (session) => [
    await childPage(session, 'guessed' as PersonId, snapshot),
    await childPage(session, '99999999-0000-4000-8000-000000000000' as PersonId, snapshot),
  ]);
  assert.deepEqual(missing, [undefined, undefined]);
});

test('every opening of a child is kept, with who and why', async () => {
  await using county = await acting();
  const { child, contact } = await family(county);
  const snapshot = await county.snapshot();
  await county.as('soren', (session) => childPage(session, child, snapshot));
  await county.as('dora', (session) => chronology(session, child, snapshot));
  await county.as('ana', (session) => recordPage(session, contact, snapshot));
  const read = await county.as('mara', (session) => readersOf(session, { child }));
  assert.deepEqual(read.map(({ by, screen }) => `${by}: ${screen}`).sort(), [
    'Ana Analyst: record',
    'Dora Frontdoor: chronology',
    'Soren Social: child',
  ]);
});

test('as known at yesterday, a child’s page is as it was yesterday', async () => {
  await using county = await acting();
  const { child } = await family(county);
  const read = async (snapshot: Awaited<ReturnType<Acting['snapshot']>>) => {
    const page = await county.as('mara', (session) => childPage(session, child, snapshot));
    return page && { ...page, drafts: [] };
  };
  const yesterday = await read(await county.snapshot());
  county.at('2026-04-08T09:00:00.000Z');
  await county.as('dora', (session) =>
    changePerson(session, { person: child, version: 1, facts: childFacts('Renamed', '2017-01-01'), reason: 'Told.' }),
  );
  await county.record('dora', 'contact', [{ child, answers: contactAnswers() }]);
  const now = await read(await county.snapshot());
  assert.equal(now?.child.name, 'Renamed Inventedname');
  assert.deepEqual(await read(await county.snapshot({ asAt: '2026-04-07', knownOn: '2026-04-07' })), yesterday);
});

test('an adult’s page reads the family from their side, and is not to be had by those who may not know people', async () => {
  await using county = await acting();
  const { child } = await family(county);
  const snapshot = await county.snapshot();
  const page = await county.as('dora', async (session) => {
    const [parent] = (await childPage(session, child, snapshot))?.family ?? [];
    assert.ok(parent);
    return personPage(session, parent.person.id, snapshot);
  });
  assert.deepEqual(
    page?.family.map(({ person, kind }) => [person.id, kind]),
    [[child, 'Child']],
  );
  assert.equal(page?.mayChange, true);
  const parentId = page?.person.id;
  assert.ok(parentId);
  assert.equal(await county.as('elmo', (session) => personPage(session, parentId, snapshot)), undefined);
  const asChild = await county.as('dora', (session) => childPage(session, parentId, snapshot));
  assert.equal(asChild, undefined, 'an adult has no child’s page');
});

test('my work holds my drafts first, what is due for my children, what waits for my signature, and who has no worker', async () => {
  await using county = await acting();
  const { child } = await family(county);
  const lone = await county.child('Lone', '2019-01-01');
  await county.record('dora', 'referral', [{ child: lone, answers: referralAnswers() }]);
  await county.as('soren', (session) => startDraft(session, { type: 'case-note', children: [child] }));
  const snapshot = await county.snapshot();
  const mine = await county.as('soren', (session) => myWork(session, snapshot));
  assert.ok(!isRefusal(mine));
  assert.deepEqual(
    mine.drafts.map(({ title, children }) => [title, children[0]?.name]),
    [['Case note', 'Abel Inventedname']],
  );
  assert.deepEqual(
    mine.children.map((held) => held.child.name),
    ['Abel Inventedname'],
  );
  assert.deepEqual([mine.awaitingSignOff, mine.unallocated], [[], []]);
  const managers = await county.as('mara', (session) => myWork(session, snapshot));
  assert.ok(!isRefusal(managers));
  assert.deepEqual(
    managers.awaitingSignOff.map((task) => [task.child.name, task.action]),
    [['Abel Inventedname', 'Authorise the assessment']],
  );
  assert.deepEqual(
    managers.unallocated.map((task) => task.child.name),
    ['Lone Inventedname'],
  );
});

test('the board puts brothers and sisters on one card, each thing in the first column it has still to pass, with the hours left', async () => {
  await using county = await acting('2026-04-07T09:00:00.000Z');
  const children = [await county.child('Abel', '2018-05-01'), await county.child('Bea', '2020-02-29')];
  const only = { receivedAt: '2026-04-07T08:00:00.000Z', source: '6', purpose: 'concern' };
  await county.record(
    'dora',
    'contact',
    children.map((child) => ({ child, answers: only })),
    'save',
  );
  await county.record('dora', 'contact', [{ child: children[0] as PersonId, answers: contactAnswers() }]);
  const board = await county.as('dora', async (session) => frontDoorBoard(session, await county.snapshot()));
  assert.ok(!isRefusal(board));
  assert.deepEqual(
    board['to screen'].map((card) => [card.children.length, card.hoursLeft, card.source]),
    [[2, 14, 'Police']],
  );
  assert.deepEqual(board['to decide'], [], 'what is not screened is not yet to be decided');
  assert.deepEqual(
    board['next step'].map(({ to, action }) => [to, action]),
    [['referral', 'Make the referral']],
  );
  assert.deepEqual(
    board.feedback.map(({ dueOn, isOverdue }) => [dueOn, isOverdue]),
    [['2026-04-13', false]],
  );
});

async function family(county: Acting) {
  const parent = await county.child('Paul', '1990-02-02', { kind: 'adult' });
  const address = { lines: ['1 Invented Street'], postcode: 'ZZ99 1AA', keepSafeFrom: [parent] };
  const child = await county.child('Abel', '2018-05-01', { addresses: [address] });
  await county.as('dora', (session) =>
    relatePeople(session, { person: parent, kind: 'parent', other: child, parentalResponsibility: true }),
  );
  const contact = recordOf(await county.record('dora', 'contact', [{ child, answers: contactAnswers() }]), child);
  const referral = recordOf(
    await county.record('dora', 'referral', [{ child, follows: contact, answers: referralAnswers() }]),
    child,
  );
  await county.as('mara', (session) =>
    allocateChildren(session, {
      children: [child],
      team: 'north',
      worker: 'soren' as WorkerId,
      startsOn: '2026-04-06',
    }),
  );
  const assessment = recordOf(
    await county.record('soren', 'assessment', [{ child, follows: referral, answers: assessmentAnswers() }]),
    child,
  );
  return { child, contact, referral, assessment };
}
