import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { RecordId } from '#domain/history/child-history.ts';
import { meetingAnswers, recordOf } from '#test/support/acting.ts';
import { chromiumMissing } from '#test/support/chromium.ts';
import { returnRecord } from '#usecases/commands/return-record.command.ts';
import { assertFits, type PersonAtWork, personAtWork, wrongFor } from './person-at-work.ts';
import { openStage, type Stage } from './stage.ts';

describe('sign-off, in a browser', { skip: chromiumMissing() }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage('2026-04-20T09:00:00.000Z');
  });
  after(() => stage[Symbol.asyncDispose]());

  const handedIn = async (given: string, bornOn: string): Promise<RecordId> => {
    const child = await stage.authority.child(given, bornOn);
    return recordOf(
      await stage.authority.record('soren', 'family-meeting', [{ child, answers: meetingAnswers() }]),
      child,
    );
  };
  const at = async (worker: string, path: string, options = {}): Promise<PersonAtWork> => {
    const person = await personAtWork(stage.browser, stage.service.url, options);
    await person.signIn(worker);
    await person.open(path);
    return person;
  };

  test('without a script a manager quotes words in a field; a wrong quotation loses nothing', async () => {
    const record = await handedIn('Ada', '2015-03-02');
    await using mara = await at('mara', `/records/${record}`, { javaScriptEnabled: false });
    await mara.page.getByText('Return it with a comment').click();
    await mara.press('Add another comment');
    await mara.answer({
      'passages[0].field': 'notes',
      'passages[0].quoted': 'the mornings',
      'passages[0].words': 'Which of them?',
    });
    await mara.press('Return it');
    await mara.page.getByText('These words are not in the answer').first().waitFor();
    assert.equal(await mara.page.inputValue('[name="passages[0].words"]'), 'Which of them?');
    await assertFits(mara.page, 320);
    await mara.answer({ 'passages[0].quoted': 'the evenings' });
    await mara.press('Return it');
    await mara.page.getByText('1 of 1 not dealt with yet.').waitFor();

    await using soren = await at('soren', `/records/${record}`, { javaScriptEnabled: false });
    await soren.press('Go on with it');
    const comment = soren.page.locator('.tl-comment');
    assert.match((await comment.textContent()) ?? '', /Mara Manager asks[\s\S]*the evenings[\s\S]*Which of them\?/);
    await comment.getByLabel('Your answer').fill('All of them.');
    await comment.getByLabel('This is dealt with').check();
    await soren.answer({ notes: 'We talked about all the evenings.' });
    await soren.press('Hand in for sign-off');
    await soren.page.getByText('Handed in for sign-off.').waitFor();

    await mara.open(`/records/${record}`);
    const since = mara.page.locator('.tl-since');
    assert.match((await since.textContent()) ?? '', /What changed since it was given back/);
    assert.match(
      (await since.textContent()) ?? '',
      /We talked about the evenings\.[\s\S]*We talked about all the evenings\./,
    );
    assert.match(
      (await mara.page.locator('.tl-comments').textContent()) ?? '',
      /All are dealt with[\s\S]*All of them\./,
    );
  });

  test('with a script, words that are selected become the quotation of a comment', async () => {
    const record = await handedIn('Ben', '2018-06-01');
    await using mara = await at('mara', `/records/${record}`, { viewport: { width: 1280, height: 900 } });
    await mara.page.evaluate(`(() => {
      const words = document.querySelector('[data-answer="notes"]').firstChild;
      const range = document.createRange();
      range.setStart(words, 3);
      range.setEnd(words, 9);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    })()`);
    await mara.press('Comment on the selected words');
    assert.equal(await mara.page.inputValue('[name="passages[0].field"]'), 'notes');
    assert.equal(await mara.page.inputValue('[name="passages[0].quoted"]'), 'talked');
    await mara.page.keyboard.type('With whom?');
    assert.deepEqual(await wrongFor(mara.page), []);
    await assertFits(mara.page, 320);
    await mara.press('Return it');
    await mara.page.getByText('With whom?').first().waitFor();
    assert.deepEqual(await wrongFor(mara.page), []);
    assert.deepEqual(mara.complaints, []);
  });

  test('what is typed in answer to a comment is saved as it is typed, and is there when the page is opened anew', async () => {
    const record = await handedIn('Cyrus', '2017-07-11');
    await stage.authority.as('mara', (session) =>
      returnRecord(session, {
        records: [{ record, version: 1 }],
        comment: '',
        passages: [{ field: 'views', quoted: 'the club', words: 'Whose words?' }],
      }),
    );
    await using soren = await at('soren', `/records/${record}`, { viewport: { width: 1280, height: 900 } });
    await soren.press('Go on with it');
    await soren.page.locator('.tl-comment').getByLabel('Your answer').fill('Her own, on Tuesday.');
    await soren.page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    assert.deepEqual(await wrongFor(soren.page), []);
    await assertFits(soren.page, 320);
    await soren.open(new URL(soren.page.url()).pathname);
    assert.equal(
      await soren.page.locator('.tl-comment').getByLabel('Your answer').inputValue(),
      'Her own, on Tuesday.',
    );
  });
});
