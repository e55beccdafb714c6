import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { rowsOf } from '#test/access/attacks/rows-of.ts';
import { type Acting, acting, recordOf, type WorkerName } from '#test/support/acting.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import type { Filled } from '#usecases/effort/count-finished.ts';
import { effortReport } from '#usecases/queries/effort.query.ts';
import { recordPage } from '#usecases/queries/record-page.query.ts';

const WORDS = 'Gran rang about the lost shoes.';
const counts = { interactions: 8, seconds: 130, questions: { whatHappened: { edits: 2, seconds: 90 } } };

test('what a form took is counted with everybody’s, told from the fifth on to those who may see it, and leads back to nobody', async () => {
  await using authority = await acting('2026-09-07T09:00:00.000Z');
  const child = await authority.child('Ada', '2016-05-01');
  const reportTo = (who: WorkerName) => authority.as(who, (session) => effortReport(session));
  const formTold = async () => {
    const report = await reportTo('mara');
    assert.ok(!isRefusal(report));
    return report.forms.find(({ type }) => type === 'case-note');
  };
  for (let times = 0; times < 4; times += 1) await noted(authority, child, { counts });
  assert.equal(await formTold(), undefined, 'four forms are too few');
  const record = await noted(authority, child, { counts });
  const told = (await formTold()) ?? assert.fail('not told');
  assert.deepEqual([told.finished, told.measured, told.minutes, told.interactions], [5, 5, '2', '5 to 9']);
  const asked = async () => (await formTold())?.questions.find(({ field }) => field === 'whatHappened');
  const { edited, edits, seconds, opened, blank } = (await asked()) ?? assert.fail();
  assert.deepEqual(
    { edited, edits, seconds, opened, blank },
    { edited: 5, edits: 10, seconds: 450, opened: 0, blank: 0 },
  );

  const open = async (who: WorkerName) => {
    const snapshot = await authority.snapshot();
    await authority.as(who, (session) => recordPage(session, record, snapshot));
  };
  await open('soren');
  assert.equal((await asked())?.opened, 0, 'its writer reads nothing new');
  await open('mara');
  assert.equal((await asked())?.opened, 1);

  for (const who of ['elmo', 'sigi', 'soren'] as const) assert.ok(isRefusal(await reportTo(who)), who);
  const past = await authority.as('soren', (session) => session.effort.since('2020-01-01'));
  assert.deepEqual(past, [], 'nor does the database tell them');

  const rows = await rowsOf(authority.database.url, 'select * from form_effort');
  const text = JSON.stringify(rows);
  for (const secret of [WORDS, 'Gran', child, record, 'soren', 'Ada']) assert.ok(!text.includes(secret), secret);
  assert.doesNotMatch(text, /[0-9a-f]{8}-[0-9a-f]{4}/, 'there is no id of anything');
});

test('an open record and a correction are no finished form, and nobody takes from the counts or adds a number below none', async () => {
  await using authority = await acting('2026-09-07T09:00:00.000Z');
  const child = await authority.child('Ada', '2016-05-01');
  await noted(authority, child, {}, 'save');
  const all = () => rowsOf(authority.database.url, 'select what, count from form_effort');
  assert.deepEqual(await all(), []);
  const less = { type: 'case-note', version: 2, question: '', what: 'finished', band: 0, count: -1 } as const;
  await authority.as('soren', (session) => session.effort.add([less]));
  assert.deepEqual(await all(), []);
  await authority.as('sigi', (session) => session.effort.add([{ ...less, count: 1 }]));
  assert.deepEqual(await all(), [], 'whoever records nothing adds nothing');
});

async function noted(authority: Acting, child: PersonId, filled: Filled, how: 'save' | 'complete' = 'complete') {
  return await authority.as('soren', async (session) => {
    const draft = await startDraft(session, { type: 'case-note', children: [child] });
    assert.ok('id' in draft, JSON.stringify(draft));
    const content = {
      'happenedAt-day': ['5'],
      'happenedAt-month': ['9'],
      'happenedAt-year': ['2026'],
      'happenedAt-time': ['10:00'],
      kind: ['phone'],
      whatHappened: [WORDS],
    };
    const saved = await session.drafts.save(draft.id, draft.revision, content);
    assert.ok(saved?.saved);
    const kept = await recordDraft(session, { draft: draft.id, revision: saved.revision, how, filled });
    assert.ok('records' in kept, JSON.stringify(kept));
    return recordOf(kept, child);
  });
}
