import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { writeForm } from '#domain/definition/reading.ts';
import { letter } from '#domain/journey/letter/letter.record.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import { type Acting, acting, actorOf, type WorkerName } from '#test/support/acting.ts';
import { type GuardedFamily, guardedFamily } from '#test/support/guarded-family.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { attachFile, takeFileOut } from '#usecases/commands/attach-file.command.ts';
import { checkSending } from '#usecases/commands/check-sending.command.ts';
import { recordAnswers } from '#usecases/commands/record-answers.command.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { checkPointIds } from '#usecases/leaving/check-points.ts';
import { isNeedsCheck, isStopped } from '#usecases/leaving/stop.ts';
import type { Session } from '#usecases/ports.ts';
import { myWork } from '#usecases/queries/my-work.query.ts';
import { fileToCheck, sendingCheck } from '#usecases/queries/sending-check.query.ts';
import { whatLeft } from '#usecases/queries/what-left.query.ts';
import { rowsOf } from '../../access/attacks/rows-of.ts';
import { rawConnection } from '../../access/raw-connection.ts';

/** A colleague of Soren's team. */
const sela = {
  id: 'sela' as WorkerId,
  name: 'Sela Social',
  role: 'social-worker',
  team: 'north',
  active: true,
} as const satisfies Worker;
type Who = WorkerName | 'sela';

describe('a second person checks before something leaves', () => {
  let authority: Acting;
  let family: GuardedFamily;
  before(async () => {
    authority = await acting('2026-04-20T09:00:00.000Z');
    const { id, name, role, team } = sela;
    await rowsOf(
      authority.database.url,
      `insert into worker (id, name, role, team) values ('${id}', '${name}', '${role}', '${team}')`,
    );
    family = await guardedFamily(authority, 'All are well.', 'Ottoline', '2011-01-31');
  });
  after(() => authority[Symbol.asyncDispose]());

  const as = <T>(who: Who, work: (session: Session) => Promise<T>): Promise<T> =>
    who === 'sela' ? authority.store.run(actorOf(sela), 'direct work', work) : authority.as(who, work);
  const write = (some: Answers = {}) => {
    const { who: _, ...usual }: Answers = plausibleAnswers('letter');
    return writeForm(letter, { ...usual, as: 'parent', person: family.mother, ...some });
  };
  const prepared = (some: Answers = {}, files: readonly string[] = ['report.txt']) =>
    as('soren', async (session) => {
      const draft = await session.drafts.start({
        ...{ type: 'letter', children: [family.child], follows: {}, base: {}, content: {} },
      });
      await saveDraft(session, { draft: draft.id, revision: 0, content: write(some) });
      for (const name of files)
        await attachFile(session, { draft: draft.id, name, content: Buffer.from(`${name} says`) });
      return draft.id;
    });
  const send = (draft: string, who: Who = 'soren', release?: { reason: string; found: string }) =>
    as(who, async (session) => {
      const { revision = -1 } = (await session.drafts.find(draft)) ?? {};
      return recordDraft(session, { draft, revision, how: 'complete', ...(release === undefined ? {} : { release }) });
    });
  const page = (draft: string, who: Who) =>
    as(who, async (session) => {
      const found = await sendingCheck(session, draft);
      assert.ok('who' in found, JSON.stringify(found));
      return found;
    });
  const look = async (draft: string, who: Who) => {
    const { pack } = await page(draft, who);
    for (const { number } of pack?.files ?? []) await as(who, (session) => fileToCheck(session, draft, number));
    return pack?.sha256 ?? '';
  };
  const say = (draft: string, who: Who, pack: string, some: Partial<Parameters<typeof checkSending>[1]> = {}) =>
    as(who, (session) =>
      checkSending(session, { draft, pack, outcome: 'passed', ticked: checkPointIds, note: '', ...some }),
    );
  const pass = async (draft: string, who: Who) => say(draft, who, await look(draft, who));
  const refused = (outcome: object, pattern: RegExp) =>
    assert.match('because' in outcome ? String(outcome.because) : JSON.stringify(outcome), pattern);

  test('a letter with a file does not leave unchecked, waits, and leaves once somebody else has checked it; the log says who and when', async () => {
    const draft = await prepared();
    const needs = await send(draft);
    assert.ok(isNeedsCheck(needs), JSON.stringify(needs));
    assert.match(needs.because, /has not gone.*because a file goes with it.*team manager or head of service/);
    refused(await pass(draft, 'soren'), /You began this/);
    assert.ok('checked' in (await pass(draft, 'sela')));
    assert.ok('records' in (await send(draft)));
    const left = await as('mara', (session) => whatLeft(session, family.child));
    assert.deepEqual(
      left?.sendings.map(({ checkedBy, checked }) => [checkedBy, checked?.at]),
      [
        ['Sela Social', '2026-04-20T09:00:00.000Z'],
        ['Sela Social', '2026-04-20T09:00:00.000Z'],
      ],
    );
  });

  test('a change of the words, of the reader or of the files undoes the check; what changes nothing does not', async () => {
    const changes: readonly (readonly [
      name: string,
      (session: Session, draft: string, revision: number) => Promise<unknown>,
    ])[] = [
      [
        'words',
        (session, draft, revision) =>
          saveDraft(session, { draft, revision, content: write({ words: 'Other words.' }) }),
      ],
      [
        'reader',
        (session, draft, revision) =>
          saveDraft(session, { draft, revision, content: write({ person: family.father }) }),
      ],
      [
        'way',
        (session, draft, revision) => saveDraft(session, { draft, revision, content: write({ how: 'secure-email' }) }),
      ],
      [
        'a file more',
        (session, draft) => attachFile(session, { draft, name: 'more.txt', content: Buffer.from('More') }),
      ],
      ['a file less', (session, draft) => takeFileOut(session, { draft, number: 1 })],
    ];
    for (const [name, change] of changes) {
      const draft = await prepared({}, ['report.txt', 'second.txt']);
      assert.ok('checked' in (await pass(draft, 'mara')), name);
      await as('soren', async (session) => change(session, draft, (await session.drafts.find(draft))?.revision ?? -1));
      assert.equal((await page(draft, 'mara')).standing?.state, 'undone', name);
      const needs = await send(draft);
      assert.ok(isNeedsCheck(needs), name);
      assert.match(needs.because, /changed after it was checked/);
      assert.ok('checked' in (await pass(draft, 'mara')), name);
      assert.ok('records' in (await send(draft)), name);
    }
    const draft = await prepared();
    assert.ok('checked' in (await pass(draft, 'mara')));
    await as('soren', async (session) => {
      const { revision = -1, content = {} } = (await session.drafts.find(draft)) ?? {};
      return saveDraft(session, { draft, revision, content });
    });
    assert.equal((await page(draft, 'mara')).standing?.state, 'stands');
  });

  test('a new address of the reader on the record undoes the check', async () => {
    const draft = await prepared();
    assert.ok('checked' in (await pass(draft, 'mara')));
    await as('dora', async (session) => {
      const mother = (await session.people.list([family.mother])).get(family.mother);
      assert.ok(mother !== undefined);
      const facts = { ...mother.facts, addresses: [{ lines: ['2 Other Way'], postcode: 'ZZ9 9ZZ', keepSafeFrom: [] }] };
      await session.write({
        command: 'change-person',
        people: [{ person: family.mother, basedOn: mother.version as never, facts, reason: 'Moved' }],
      });
    });
    assert.equal((await page(draft, 'mara')).standing?.state, 'undone');
  });

  test('each of the three is ticked, each file opened, and a sending back has a reason; nothing is kept otherwise', async () => {
    const draft = await prepared();
    const { pack } = await page(draft, 'mara');
    const sha = pack?.sha256 ?? '';
    const unopened = await say(draft, 'mara', sha);
    assert.ok('issues' in unopened && /Open report\.txt first/.test(unopened.issues[0]?.message ?? ''));
    await look(draft, 'mara');
    for (const left of checkPointIds) {
      const one = await say(draft, 'mara', sha, { ticked: checkPointIds.filter((each) => each !== left) });
      assert.ok('issues' in one, left);
      assert.deepEqual(
        one.issues.map(({ field }) => field),
        [left],
      );
    }
    refused(await say(draft, 'mara', 'f'.repeat(64)), /changed since you opened it/);
    const back = { outcome: 'sent-back', ticked: [] } as const;
    assert.ok('issues' in (await say(draft, 'mara', sha, back)));
    assert.equal((await page(draft, 'mara')).before.length, 0);
    assert.deepEqual(await say(draft, 'mara', sha, { ...back, note: 'The report is about another child.' }), {
      checked: 'sent-back',
    });
    refused(await send(draft), /sent back: The report is about another child/);
    refused(await pass(draft, 'sela'), /sent back and nothing was changed/);
    const work = await as('sela', async (session) => myWork(session, await authority.snapshot()));
    assert.ok('toCheck' in work && work.toCheck.every(({ id }) => id !== draft));
  });

  test('whoever wrote, added a file or took one out is no second person; passing on the words of another is no writing', async () => {
    const draft = await prepared();
    await as('mara', async (session) => {
      const { revision = -1, content = {} } = (await session.drafts.find(draft)) ?? {};
      const saved = await saveDraft(session, { draft, revision, content: { ...content, who: [''] } });
      assert.ok('saved' in saved && saved.saved && saved.revision === revision);
    });
    assert.equal((await page(draft, 'mara')).refusal, undefined);
    await as('mara', (session) => attachFile(session, { draft, name: 'map.txt', content: Buffer.from('A map') }));
    refused(await pass(draft, 'mara'), /You added a file/);
    await as('hana', (session) => takeFileOut(session, { draft, number: 2 }));
    refused(await pass(draft, 'hana'), /changed which files/);
    await as('sela', async (session) => {
      const { revision = -1 } = (await session.drafts.find(draft)) ?? {};
      await saveDraft(session, { draft, revision, content: write({ words: 'Mine.' }) });
      await saveDraft(session, { draft, revision: revision - 1, content: write({ words: 'Mine beside.' }) });
    });
    refused(await pass(draft, 'sela'), /You wrote in this/);
    const { who } = await page(draft, 'soren');
    assert.deepEqual(who, []);
  });

  test('a manager who releases what was stopped sends nothing yet and is no second person; another is, and sees why it was released', async () => {
    const draft = await prepared({ person: family.father, words: 'They live at 14 Kestrel Close.' }, []);
    const stopped = await send(draft);
    assert.ok(isStopped(stopped), JSON.stringify(stopped));
    refused(await pass(draft, 'hana'), /no manager released it/);
    const needs = await send(draft, 'mara', { reason: 'He was told in court', found: stopped.found });
    assert.ok(isNeedsCheck(needs), JSON.stringify(needs));
    refused(await pass(draft, 'mara'), /You released/);
    const { pack, standing } = await page(draft, 'hana');
    assert.deepEqual([pack?.release?.by, pack?.release?.reason], ['Mara Manager', 'He was told in court']);
    assert.equal(standing?.since, '2026-04-20T09:00:00.000Z');
    assert.ok('checked' in (await pass(draft, 'hana')));
    assert.ok('records' in (await send(draft)));
    const log = await as('soren', (session) => session.documents.sendingsAbout(family.child));
    const line = log.find(({ released }) => released !== undefined);
    assert.deepEqual([line?.released?.by, line?.checked?.by], ['mara', 'hana']);
    const readers = await as('hana', (session) => session.audit.readersOf({ child: family.child }, 1000));
    assert.ok(readers.some(({ screen, worker }) => screen === 'release-of-what-is-kept-safe' && worker === 'mara'));
  });

  test('what waits stands in the work of those who can check it and of nobody else; its sender reads since when', async () => {
    const draft = await prepared();
    assert.ok(isNeedsCheck(await send(draft)));
    const snapshot = await authority.snapshot();
    for (const [who, isTold] of [
      ['sela', true],
      ['mara', true],
      ['hana', true],
      ['soren', false],
      ['selma', false],
      ['milo', false],
      ['dora', false],
    ] as const) {
      const work = await as(who, (session) => myWork(session, snapshot));
      assert.ok('toCheck' in work);
      assert.equal(
        work.toCheck.some(({ id }) => id === draft),
        isTold,
        who,
      );
    }
    const own = await as('soren', (session) => myWork(session, snapshot));
    assert.ok('drafts' in own);
    assert.equal(own.drafts.find(({ id }) => id === draft)?.check?.since, '2026-04-20T09:00:00.000Z');
  });

  test('a program cannot send what needs a second person, and what needs none leaves as before', async () => {
    const { who: _, ...usual }: Answers = plausibleAnswers('letter');
    const answers = (person: string) => ({ ...usual, as: 'parent', person });
    const told = (person: string) =>
      as('soren', (session) =>
        recordAnswers(session, {
          type: 'letter',
          how: 'complete',
          children: [{ child: family.child, answers: answers(person) }],
        }),
      );
    refused(await told(family.father), /Prepare it on its page/);
    assert.ok('records' in (await told(family.mother)));
    const started = await as('soren', (session) => startDraft(session, { type: 'letter', children: [family.child] }));
    assert.ok('id' in started);
  });

  test('the database itself takes a check from nobody who had a hand in it, nor in another’s name, and changes none', async () => {
    const draft = await prepared();
    const insert = (by: string) =>
      `insert into draft_check (draft, number, outcome, pack, checked, checked_by, checked_at)
       values ('${draft}', 9, 'passed', 'x', '{}', '${by}', now())`;
    await using soren = await rawConnection(authority.database.url, { role: 'social-worker', worker: 'soren' });
    assert.deepEqual(await soren.attempt(insert('soren')), { refused: '42501' });
    assert.deepEqual(await soren.attempt(insert('mara')), { refused: '42501' });
    await using mara = await rawConnection(authority.database.url, { role: 'team-manager', worker: 'mara' });
    for (const sql of ['update draft_check set note = note', 'delete from draft_check', 'delete from draft_release'])
      assert.deepEqual(await mara.attempt(sql), { refused: '42501' }, sql);
  });
});
