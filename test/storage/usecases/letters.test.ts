import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readDocument } from '#documents/reading/read-document.ts';
import type { Answers } from '#domain/definition/answers.ts';
import { writeForm } from '#domain/definition/reading.ts';
import { letter } from '#domain/journey/letter/letter.record.ts';
import { type Acting, acting, type WorkerName } from '#test/support/acting.ts';
import { type GuardedFamily, guardedFamily } from '#test/support/guarded-family.ts';
import { docxOf } from '#test/support/office-files.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { addLetterTemplate } from '#usecases/commands/add-letter-template.command.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { isStopped } from '#usecases/leaving/stop.ts';
import type { Snapshot } from '#usecases/ports.ts';
import { letterPreview } from '#usecases/queries/letter-preview.query.ts';
import { letterTemplates } from '#usecases/queries/letter-templates.query.ts';
import { myWork } from '#usecases/queries/my-work.query.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';

describe('letters', () => {
  let authority: Acting;
  let family: GuardedFamily;
  before(async () => {
    authority = await acting('2026-04-20T09:00:00.000Z');
    family = await guardedFamily(authority, 'All are well.', 'Ottoline', '2011-01-31');
  });
  after(() => authority[Symbol.asyncDispose]());

  const drafted = (some: Answers) =>
    authority.as('soren', async (session) => {
      const draft = await startDraft(session, { type: 'letter', children: [family.child] });
      assert.ok('id' in draft, JSON.stringify(draft));
      const { who: _, ...usual }: Answers = plausibleAnswers('letter');
      const content = writeForm(letter, { ...usual, person: family.mother, ...some });
      const saved = await saveDraft(session, { draft: draft.id, revision: draft.revision, content });
      assert.ok('saved' in saved && saved.saved, JSON.stringify(saved));
      return { id: draft.id, revision: saved.revision };
    });
  const send = ({ id, revision }: { readonly id: string; readonly revision: number }) =>
    authority.as('soren', (session) => recordDraft(session, { draft: id, revision, how: 'complete' }));
  const bring = (who: WorkerName, language: string, paragraphs: readonly (readonly string[])[]) =>
    authority.as(who, (session) =>
      addLetterTemplate(session, { kind: 'introduction', language, name: 'a.docx', content: docxOf(paragraphs) }),
    );

  test('a letter is read as it will go, leaves in the form of its template, and is kept with its hash in the log', async () => {
    const draft = await drafted({ language: 'pl', words: 'Przyjdę we wtorek.' });
    const preview = await authority.as('soren', (session) => letterPreview(session, draft.id));
    assert.ok('children' in preview, JSON.stringify(preview));
    assert.ok(preview.letter?.letter?.paragraphs.includes('20 kwietnia 2026'), JSON.stringify(preview));
    const kept = await send(draft);
    assert.ok('records' in kept, JSON.stringify(kept));
    const [line] = await authority.as('soren', (session) => session.documents.sendingsAbout(family.child));
    assert.equal(line?.who, 'Mia SafeOttoline');
    const left = await authority.as('soren', (session) => session.documents.find(line?.document ?? ''));
    const { parts } = await readDocument('letter.docx', left?.content ?? new Uint8Array());
    assert.match(parts.map(({ text }) => text).join('\n'), /Przyjdę we wtorek\.[\s\S]*Mój numer telefonu: \d/);
  });

  test('one letter about brothers and sisters names them all, is on the file and in the log of each, and is searched for what is kept safe of each', async () => {
    const home = { lines: ['7 Plover Rise', 'Merrowton'], postcode: 'ZZ9 8XY', keepSafeFrom: [family.father] };
    const brother = await authority.child('Bertram', '2013-06-02', { addresses: [home] });
    const together = (some: Answers) =>
      authority.as('soren', async (session) => {
        const draft = await startDraft(session, { type: 'letter', children: [family.child, brother] });
        assert.ok('id' in draft, JSON.stringify(draft));
        const { who: _, ...usual }: Answers = plausibleAnswers('letter');
        const content = writeForm(letter, { ...usual, person: family.mother, language: 'pl', ...some });
        const saved = await saveDraft(session, { draft: draft.id, revision: draft.revision, content });
        assert.ok('saved' in saved && saved.saved, JSON.stringify(saved));
        return { id: draft.id, revision: saved.revision };
      });
    const draft = await together({ words: 'Przyjdę w środę.' });
    const preview = await authority.as('soren', (session) => letterPreview(session, draft.id));
    assert.ok('children' in preview && preview.children.length === 2, JSON.stringify(preview));
    assert.match(preview.letter?.letter?.paragraphs.join('\n') ?? '', /Ottoline i Bertram/);
    const kept = await send(draft);
    assert.ok('records' in kept && kept.records.length === 2, JSON.stringify(kept));
    for (const { child, record } of kept.records) {
      const sent = await authority.as('soren', (session) => session.documents.sendingsAbout(child));
      const own = sent.find((each) => each.record === record);
      const left = await authority.as('soren', (session) => session.documents.find(own?.document ?? ''));
      const { parts } = await readDocument('letter.docx', left?.content ?? new Uint8Array());
      assert.match(parts.map(({ text }) => text).join('\n'), /Przyjdę w środę\./);
    }
    const stopped = await send(await together({ person: family.father, words: 'Bertram lives at 7 Plover Rise.' }));
    assert.ok(isStopped(stopped), JSON.stringify(stopped));
  });

  test('a letter to whom an address is kept from is stopped as minutes are', async () => {
    const stopped = await send(await drafted({ person: family.father, words: 'They live at 14 Kestrel Close.' }));
    assert.ok(isStopped(stopped), JSON.stringify(stopped));
    assert.match(stopped.stops[0]?.where ?? '', /the letter, line \d+/);
    const snapshot = await authority.as('mara', (session) => takeSnapshot(session));
    const work = (who: WorkerName) => authority.as(who, (session) => myWork(session, snapshot as Snapshot));
    for (const [who, isTold] of [
      ['mara', true],
      ['hana', true],
      ['milo', false],
      ['soren', false],
    ] as const) {
      const told = await work(who);
      assert.ok('stopped' in told);
      assert.equal(told.stopped.length > 0, isTold, who);
    }
  });

  test('where there is no template in the language, it says so and offers English', async () => {
    const refused = await send(await drafted({ language: 'so' }));
    assert.ok('refused' in refused, JSON.stringify(refused));
    assert.match(refused.because, /no template .* in Somali yet\. Choose English/);
  });

  test('the head of service brings a template, each version is kept, and the newest is written by; nobody else may', async () => {
    for (const who of ['soren', 'mara', 'ana'] as const)
      assert.ok('refused' in (await bring(who, 'so', [['Hi']])), who);
    const wrong = await bring('hana', 'so', [['Dear'], ['{{child.shoe}}']]);
    assert.ok(
      'issues' in wrong && /Paragraph 2 .*child\.shoe/.test(wrong.issues[0]?.message ?? ''),
      JSON.stringify(wrong),
    );
    assert.deepEqual(await bring('hana', 'so', [['First {{letter.words}}']]), { version: 1 });
    assert.deepEqual(await bring('hana', 'so', [['Second {{letter', '.words}}']]), { version: 2 });
    const { templates } = await authority.as('soren', (session) => letterTemplates(session));
    const somali = templates.filter(({ language }) => language === 'so');
    assert.deepEqual(
      somali.map(({ version, stands, by }) => [version, stands, by]),
      [
        ['2', true, 'Hana Head'],
        ['1', false, 'Hana Head'],
      ],
    );
    const draft = await drafted({ language: 'so', words: 'Salaan' });
    const preview = await authority.as('soren', (session) => letterPreview(session, draft.id));
    assert.ok('letter' in preview && preview.letter !== undefined, JSON.stringify(preview));
    assert.deepEqual(preview.letter.letter?.paragraphs, ['Second Salaan']);
    assert.match(preview.letter.about, /version 2 of the template/);
  });
});
