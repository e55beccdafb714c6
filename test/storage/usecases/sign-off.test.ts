import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { getRecordType, journey, type RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, acting, contactAnswers, recordOf, referralAnswers, workers } from '#test/support/acting.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { commentName } from '#usecases/commands/comment-answers.ts';
import { correctRecord } from '#usecases/commands/correct-record.command.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { type Passage, returnRecord } from '#usecases/commands/return-record.command.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { draftPage } from '#usecases/queries/draft-page.query.ts';
import { recordPage } from '#usecases/queries/record-page.query.ts';

const signed = journey.filter((type) => type.signOff !== undefined).map(({ id }) => id);

describe('sign-off', () => {
  let authority: Acting;
  before(async () => {
    authority = await acting('2026-06-20T09:00:00.000Z');
  });
  after(() => authority[Symbol.asyncDispose]());

  const page = async (record: RecordId) => {
    const snapshot = await authority.snapshot();
    const found = await authority.as('mara', (session) => recordPage(session, record, snapshot));
    assert.ok(found);
    return found;
  };
  const give = (record: RecordId, version: number, passages: readonly Passage[], comment = '') =>
    authority.as('mara', (session) => returnRecord(session, { records: [{ record, version }], comment, passages }));

  /** The writer reads the comment, answers it in a draft, writes the passage anew and hands it in. */
  const answer = async (record: RecordId, { field, quoted }: { readonly field: string; readonly quoted: string }) => {
    const started = await authority.as('soren', (session) => startDraft(session, { record }));
    assert.ok('id' in started, JSON.stringify(started));
    const snapshot = await authority.snapshot();
    const shown = await authority.as('soren', (session) => draftPage(session, started.id, snapshot));
    assert.ok(shown !== undefined && !isRefusal(shown));
    const [comment] = shown.comments;
    assert.ok(comment);
    assert.deepEqual([comment.field, comment.quoted, comment.words], [field, quoted, 'Say more about this.']);
    assert.deepEqual([comment.by, comment.isDealt], [workers.mara.name, false]);

    const content = {
      ...started.content,
      [field]: ['Written anew, and longer.'],
      [commentName(comment.id, 'answer')]: ['I asked her again.'],
      [commentName(comment.id, 'dealt')]: ['yes'],
    };
    const kept = await authority.as('soren', async (session) => {
      const saved = await saveDraft(session, { draft: started.id, revision: started.revision, content });
      assert.ok('revision' in saved, JSON.stringify(saved));
      return recordDraft(session, { draft: started.id, revision: saved.revision, how: 'submit' });
    });
    assert.ok('records' in kept, JSON.stringify(kept));
  };

  for (const [index, type] of signed.entries()) {
    test(`${type}: it goes back with comments on passages, is answered, changed, handed in, approved and corrected`, async () => {
      const child = await authority.child(`Ada${index}`, `20${10 + index}-03-02`);
      const record = await handedIn(authority, type, child);
      const { field, quoted } = aPassage(type);
      const given = await give(record, 1, [{ field, quoted, words: 'Say more about this.' }]);
      assert.ok('change' in given, JSON.stringify(given));

      await answer(record, { field, quoted });
      const waiting = await page(record);
      assert.equal(waiting.since?.what, 'returned');
      assert.deepEqual(
        waiting.since?.changes.map((change) => [change.field, change.after]),
        [[field, 'Written anew, and longer.']],
      );
      assert.deepEqual(
        waiting.comments.map(({ isDealt, answers }) => [isDealt, answers.map(({ words, by }) => [words, by])]),
        [[true, [['I asked her again.', workers.soren.name]]]],
      );

      const approved = await authority.as('mara', (session) =>
        authoriseRecord(session, { records: [{ record, version: 3 }], on: '2026-06-20' }),
      );
      assert.ok('change' in approved, JSON.stringify(approved));
      assert.equal((await page(record)).since, undefined, 'nothing changed since it was approved');
      const corrected = await authority.as('mara', async (session) => {
        const now = await session.records.findOne(record);
        const answers = { ...now?.answers, [field]: 'Corrected.' };
        return correctRecord(session, { record, version: 4, answers, reason: 'A slip of the pen' });
      });
      assert.ok('records' in corrected, JSON.stringify(corrected));
      const after = await page(record);
      assert.equal(after.since?.what, 'approved');
      assert.deepEqual(
        after.since?.changes.map((change) => [change.field, change.before, change.after]),
        [[field, 'Written anew, and longer.', 'Corrected.']],
      );
      assert.equal(after.comments.length, 1, 'comments are never discarded');
    });
  }

  test('a comment names a question and says something, and its words stand in the answer; otherwise nothing is given back', async () => {
    const record = await handedIn(authority, 'family-meeting', await authority.child('Ben', '2018-06-01'));
    const refused = async (passage: Passage) => {
      const answer = await give(record, 1, [passage]);
      assert.ok('issues' in answer, JSON.stringify(answer));
      return answer.issues.map(({ field }) => field);
    };
    const right = { field: 'notes', quoted: 'about the\n evenings', words: 'Which?' };
    assert.deepEqual(await refused({ ...right, field: 'nothing' }), ['passages[0].field']);
    assert.deepEqual(await refused({ ...right, field: 'constructor' }), ['passages[0].field']);
    assert.deepEqual(await refused({ ...right, field: 'approvedOn' }), ['passages[0].field']);
    assert.deepEqual(await refused({ ...right, quoted: 'never said' }), ['passages[0].quoted']);
    assert.deepEqual(await refused({ ...right, words: ' ' }), ['passages[0].words']);
    const bare = await give(record, 1, []);
    assert.ok('issues' in bare && bare.issues[0]?.field === 'comment', 'neither a comment nor a passage');
    assert.equal((await page(record)).record.state, 'submitted');
    assert.ok('change' in (await give(record, 1, [right])), 'line breaks do not matter');
    assert.match((await page(record)).versions[0]?.reason ?? '', /the comment beside the question/);
  });

  test('comments are read by whoever reads the record, as they were known, and written by whoever may sign it off', async () => {
    const record = await handedIn(authority, 'family-meeting', await authority.child('Cyrus', '2017-07-11'));
    const before = await authority.as('mara', (session) => session.changeAt());
    await give(record, 1, [{ field: 'notes', quoted: '', words: 'Say who was there.' }]);
    const seenBy = (who: 'dora' | 'ana' | 'elmo' | 'sigi', knownAt?: typeof before) =>
      authority.as(who, async (session) => (await session.records.commentsOn([record], knownAt)).length);
    assert.deepEqual(await Promise.all([seenBy('dora'), seenBy('ana'), seenBy('elmo'), seenBy('sigi')]), [1, 1, 0, 0]);
    assert.equal(await seenBy('dora', before), 0, 'nobody knew of it then');
    const forged = { id: '00000000-0000-4000-8000-00000000f001', record, version: 1, field: 'notes', quoted: '' };
    await assert.rejects(
      authority.as('soren', (session) =>
        session.write({ command: 'forged', comments: [{ ...forged, words: 'Well done.' }] }),
      ),
      /row-level security/,
    );
  });

  test('R070 minutes are not sent out while they wait for approval, nor once they are given back', async () => {
    const child = await authority.child('Delphine', '2016-09-21');
    const record = await handedIn(authority, 'family-meeting', child);
    const send = () =>
      authority.as('soren', (session) =>
        startDraft(session, { type: 'minutes-distribution', children: [child], follows: { [child]: record } }),
      );
    const refusal = async () => {
      const answer = await send();
      return isRefusal(answer) ? answer.refused : 'started';
    };
    assert.equal(await refusal(), 'step-too-early');
    assert.deepEqual((await page(record)).steps, []);
    await give(record, 1, [], 'Say more.');
    assert.equal(await refusal(), 'step-too-early');
    assert.deepEqual((await page(record)).steps, []);
  });
});

/** A question answered in a story, and words of the plausible answer to it. */
function aPassage(type: RecordTypeId): { readonly field: string; readonly quoted: string } {
  const answers = plausibleAnswers(type);
  const { fields, only } = getRecordType(type);
  const field = Object.keys(fields).find(
    (name) => fields[name]?.kind === 'prose' && only[name] === undefined && typeof answers[name] === 'string',
  );
  assert.ok(field, `${type} asks for no story`);
  return { field, quoted: String(answers[field]).slice(0, 12).trim() };
}

/** A record of a type that needs a signature, handed in by a social worker, after whatever it must follow. */
async function handedIn(authority: Acting, type: RecordTypeId, child: PersonId): Promise<RecordId> {
  const { mustFollow } = getRecordType(type);
  const answers = { ...plausibleAnswers(type) };
  const { signOff } = getRecordType(type);
  for (const set of [signOff?.onField, signOff?.byField]) if (set !== undefined) delete (answers as never)[set];
  if (mustFollow === undefined) return recordOf(await authority.record('soren', type, [{ child, answers }]), child);
  const contact = recordOf(await authority.record('milo', 'contact', [{ child, answers: contactAnswers() }]), child);
  const follows = recordOf(
    await authority.record('milo', 'referral', [{ child, follows: contact, answers: referralAnswers() }]),
    child,
  );
  return recordOf(await authority.record('soren', type, [{ child, answers, follows }]), child);
}
