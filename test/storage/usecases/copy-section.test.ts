import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import { assessment } from '#domain/journey/assessment/assessment.record.ts';
import type { PersonId } from '#domain/people/person.ts';
import { rowsOf } from '#test/access/attacks/rows-of.ts';
import { type Acting, acting, recordOf, type WorkerName, workers } from '#test/support/acting.ts';
import { assessedAnew, assessedBefore } from '#test/support/assessed-before.ts';
import { copySection } from '#usecases/commands/copy-section.command.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import type { DraftContent } from '#usecases/ports.ts';
import { type DraftPage, draftPage } from '#usecases/queries/draft-page.query.ts';
import { recordPage } from '#usecases/queries/record-page.query.ts';

const THE_CHILD = assessment.sections.findIndex(({ title }) => title === 'The child');
const RISK = assessment.sections.findIndex(({ title }) => title === 'Risk and protection');

test('R021 R023: the last assessment stands beside the form when asked for, with who wrote it and what may be copied, and is then read', async () => {
  await using authority = await acting('2026-09-01T09:00:00.000Z');
  const child = await authority.child('Ada', '2016-05-01');
  const [before] = await assessedBefore(authority, [{ child }]);
  const { id } = await assessedAnew(authority, 'selma', [child]);

  assert.deepEqual((await open(authority, id, false)).beside, [], 'not before it is asked for');
  assert.equal((await open(authority, id, false)).earlier[`own.${child}.identity`]?.by, workers.soren.name);
  assert.deepEqual((await open(authority, id, false)).last, ['Child and family assessment of 7 April 2026']);
  assert.equal(await readingsOf(authority, child, before), 0, 'nothing is read that is not shown');
  const [beside] = (await open(authority, id, true)).beside;
  assert.equal(await readingsOf(authority, child, before), 1, 'it is a reading, as when it is opened');
  assert.deepEqual([beside?.record, beside?.by], [before, workers.soren.name], 'not who signed it off');
  const told = beside?.sections[THE_CHILD]?.map(({ field, isCopyable }) => [field, isCopyable]);
  assert.deepEqual(told, [
    ['seen', false],
    ['seenOn', false],
    ['seenBy', false],
    ['seenWhere', false],
    ['seenAlone', false],
    ['childsWords', false],
    ['childsWordsOn', false],
    ['identity', true],
    ['development', true],
  ]);
});

test('R021 R023: a section is copied into what is empty, and says so in the draft, with the record and to whoever goes on', async () => {
  await using authority = await acting('2026-09-01T09:00:00.000Z');
  const child = await authority.child('Ada', '2016-05-01');
  const [before] = await assessedBefore(authority, [{ child }]);
  const { id } = await assessedAnew(authority, 'selma', [child]);
  const typed = { [`own.${child}.development`]: ['Reads by herself now.'] };
  assert.deepEqual(await copy(authority, id, typed, { section: THE_CHILD }), { copied: 1, answered: 1 });
  assert.deepEqual(await copy(authority, id, {}, { section: RISK }), { copied: 2, answered: 0 });
  const page = await open(authority, id, true);
  const from = `Copied from the child and family assessment of 7 April 2026, by ${workers.soren.name}`;
  assert.deepEqual(page.copied, {
    [`own.${child}.identity`]: { words: from, isChanged: false },
    [`own.${child}.risks`]: { words: from, isChanged: false },
    [`own.${child}.protections`]: { words: from, isChanged: false },
  });
  assert.equal(page.origins[`own.${child}.identity`], undefined, 'a copy is not said to be found still true');
  assert.deepEqual(page.draft.content[`own.${child}.development`], ['Reads by herself now.']);

  const changed = { ...startedOn(page.draft.content), [`own.${child}.protections[0].what`]: ['Gran and the club'] };
  await save(authority, id, changed);
  assert.equal((await open(authority, id, true)).copied[`own.${child}.protections`]?.isChanged, true);

  const record = await recorded(authority, id, child);
  const read = await authority.as('mara', async (session) => recordPage(session, record, await authority.snapshot()));
  const marks = Object.entries(read?.copied ?? {}).map(([field, mark]) => [field, mark.record, mark.isChanged]);
  assert.deepEqual(marks.toSorted(), [
    ['identity', before, false],
    ['protections', before, true],
    ['risks', before, false],
  ]);
  assert.deepEqual(read?.confirmed, {}, 'nobody said that it is still true');

  const again = await authority.as('selma', (session) => startDraft(session, { record }));
  assert.ok('id' in again);
  assert.equal(Object.keys((await open(authority, again.id, true)).copied).length, 3, 'whoever goes on sees it too');
});

test('R030: each child’s own part comes from that child’s last one, and what was said of all only where they were assessed together', async () => {
  await using authority = await acting('2026-09-01T09:00:00.000Z');
  const ada = await authority.child('Ada', '2016-05-01');
  const bea = await authority.child('Bea', '2012-11-23');
  const cai = await authority.child('Cai', '2019-02-03');
  await assessedBefore(authority, [
    { child: ada, answers: { identity: 'Ada draws.' } },
    { child: bea, answers: { identity: 'Bea sings.' } },
  ]);
  const together = await assessedAnew(authority, 'selma', [ada, bea]);
  await copy(authority, together.id, {}, { section: THE_CHILD, child: bea });
  const { draft, beside } = await open(authority, together.id, true);
  assert.deepEqual(draft.content[`own.${bea}.identity`], ['Bea sings.']);
  assert.equal(draft.content[`own.${ada}.identity`], undefined);
  assert.ok(beside.every(({ isForAll }) => isForAll));

  const withCai = await assessedAnew(authority, 'selma', [ada, cai]);
  const page = await open(authority, withCai.id, true);
  assert.deepEqual(
    page.beside.map(({ child, isForAll }) => [child, isForAll]),
    [[ada, false]],
  );
  assert.deepEqual(await copy(authority, withCai.id, {}, { section: THE_CHILD, child: cai }), {
    copied: 0,
    answered: 0,
  });
});

test('a correction and somebody who may not read such records are offered nothing', async () => {
  await using authority = await acting('2026-09-01T09:00:00.000Z');
  const child = await authority.child('Ada', '2016-05-01');
  const [before] = await assessedBefore(authority, [{ child }]);
  const newer = (await assessedBefore(authority, [{ child }]))[0];
  assert.ok(before !== undefined && newer !== undefined);
  const correction = await authority.as('mara', (session) => startDraft(session, { record: newer }));
  assert.ok('id' in correction);
  const page = await open(authority, correction.id, true, 'mara');
  assert.deepEqual([page.isCorrection, page.last, page.beside], [true, [], []]);
  const readings = await readingsOf(authority, child, before);
  assert.deepEqual(await copy(authority, correction.id, {}, { section: THE_CHILD }, 'mara'), {
    copied: 0,
    answered: 0,
  });
  assert.equal(await readingsOf(authority, child, before), readings, 'and nothing is read');
});

async function open(
  authority: Acting,
  id: string,
  isBeside: boolean,
  worker: WorkerName = 'selma',
): Promise<DraftPage> {
  const snapshot = await authority.snapshot();
  const page = await authority.as(worker, (session) => draftPage(session, id, snapshot, { isBeside }));
  assert.ok(page !== undefined && !isRefusal(page));
  return page;
}

async function save(authority: Acting, id: string, typed: DraftContent): Promise<void> {
  await authority.as('selma', async (session) => {
    const draft = await session.drafts.find(id);
    assert.ok(draft);
    await session.drafts.save(id, draft.revision, { ...draft.content, ...typed });
  });
}

/** Presses the button of a section, with something typed since. */
async function copy(
  authority: Acting,
  id: string,
  typed: DraftContent,
  part: Parameters<typeof copySection>[2],
  worker: WorkerName = 'selma',
) {
  return authority.as(worker, async (session) => {
    const draft = await session.drafts.find(id);
    assert.ok(draft);
    const { content, from, copied, answered } = await copySection(
      session,
      { ...draft, content: { ...draft.content, ...typed } },
      part,
    );
    await session.drafts.save(id, draft.revision, content);
    await session.drafts.noteCopied(id, from);
    return { copied, answered };
  });
}

function startedOn(content: DraftContent): DraftContent {
  return { ...content, 'startedOn-day': ['1'], 'startedOn-month': ['9'], 'startedOn-year': ['2026'] };
}

async function recorded(authority: Acting, draft: string, child: PersonId) {
  const kept = await authority.as('selma', async (session) => {
    const { revision = 0 } = (await session.drafts.find(draft)) ?? {};
    return recordDraft(session, { draft, revision, how: 'save' });
  });
  assert.ok('records' in kept, JSON.stringify(kept));
  return recordOf(kept, child);
}

async function readingsOf(authority: Acting, child: PersonId, record: string | undefined): Promise<number> {
  const asked = 'select from read_audit where child = $1 and record = $2';
  return (await rowsOf(authority.database.url, asked, [child, record])).length;
}
