import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { RecordId } from '#domain/history/child-history.ts';
import { type Acting, acting, meetingAnswers, recordOf } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { type KillableService, startKillable } from './killable-service.ts';
import { assertFits, assertWell, type PersonAtWork, personAtWork, wrongFor } from './person-at-work.ts';

const MOMENT = '2026-04-20T09:00:00.000Z';
const COMMENT = 'Say who drove them, Ünïcode & <tags>.';

describe('what a manager types to give a record back, on the real service', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let authority: Acting;
  let service: KillableService;

  before(async () => {
    browser = await launchChromium();
    authority = await acting(MOMENT);
    service = await startKillable(authority.database.url, MOMENT);
  });
  after(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
    await authority[Symbol.asyncDispose]();
  });

  const handedIn = async (given: string, bornOn: string): Promise<RecordId> => {
    const child = await authority.child(given, bornOn);
    return recordOf(await authority.record('soren', 'family-meeting', [{ child, answers: meetingAnswers() }]), child);
  };
  const at = async (worker: string, path: string, options = {}): Promise<PersonAtWork> => {
    const person = await personAtWork(browser, service.url, { viewport: { width: 1280, height: 900 }, ...options });
    await person.signIn(worker);
    await person.open(path);
    return person;
  };
  const saved = ({ page }: PersonAtWork) => page.getByText(/^Saved at /).waitFor();
  const texts = (worker: 'mara' | 'hana') => authority.as(worker, ({ personDrafts }) => personDrafts.mine());
  const value = ({ page }: PersonAtWork, name: string) => page.locator(`[name="${name}"]`).inputValue();

  test('R032: the server is killed in the middle of a comment, and every character is there afterwards, found under my work, until it is sent', async () => {
    const record = await handedIn('Ada', '2015-03-02');
    await using mara = await at('mara', `/records/${record}`);
    await mara.page.getByText('Return it with a comment').click();
    await mara.press('Add another comment');
    await mara.answer({ 'passages[0].field': 'notes', 'passages[0].words': 'Which of them?' });
    await mara.page.locator('[name=comment]').pressSequentially(COMMENT.slice(0, 9));
    await saved(mara);
    assert.deepEqual(await texts('hana'), [], 'they are the manager’s alone');
    await service.kill();
    await mara.page.locator('[name=comment]').pressSequentially(COMMENT.slice(9));
    await mara.page.getByText(/^No connection: kept on this device|^Could not save: kept on this device/).waitFor();
    await service.startAgain();
    await saved(mara);

    await mara.open('/work');
    await mara.page.getByRole('row', { name: /Return a record with comments.*Ada/ }).waitFor();
    await mara.follow('Return a record with comments');
    await mara.page.waitForURL(/\/return$/);
    await mara.page.locator('[name=comment]').waitFor();
    assert.equal(await value(mara, 'comment'), COMMENT);
    assert.equal(await value(mara, 'passages[0].field'), 'notes');
    assert.equal(await value(mara, 'passages[0].words'), 'Which of them?');
    assert.deepEqual(await wrongFor(mara.page), []);
    await assertFits(mara.page, 320);
    await mara.press('Return it');
    await mara.page.getByText('1 of 1 not dealt with yet.').waitFor();
    await mara.page.getByText(COMMENT).first().waitFor();
    assert.deepEqual(await texts('mara'), [], 'what was sent is forgotten');
    assert.equal(await mara.page.evaluate('localStorage.length'), 0, 'on the device too');
  });

  test('without a script it is saved to be finished later, with its rows, and discarded', async () => {
    const record = await handedIn('Ben', '2018-06-01');
    await using mara = await at('mara', `/records/${record}`, { javaScriptEnabled: false });
    await mara.page.getByText('Return it with a comment').click();
    await mara.press('Add another comment');
    await mara.answer({ 'passages[0].quoted': 'the mornings', comment: 'Later' });
    await mara.press('Save and finish later');
    await mara.page.getByText('What you typed is saved.', { exact: false }).waitFor();
    await mara.open(`/records/${record}`);
    assert.equal(await value(mara, 'passages[0].quoted'), 'the mornings');
    assert.equal(await value(mara, 'comment'), 'Later');
    await mara.page.locator('summary', { hasText: 'Discard what I typed' }).click();
    await mara.press('Discard what I typed');
    await mara.page.waitForURL(/done=return-/);
    assert.deepEqual(await texts('mara'), []);
    assert.equal(await value(mara, 'comment'), '');
  });

  test('what another manager signed meanwhile can no longer be given back; the words are still there to be copied', async () => {
    const record = await handedIn('Cyrus', '2011-11-11');
    await using mara = await at('mara', `/records/${record}`);
    await mara.page.getByText('Return it with a comment').click();
    await mara.answer({ comment: 'Nearly there' });
    await saved(mara);
    const signed = await authority.as('hana', (session) =>
      authoriseRecord(session, { records: [{ record, version: 1 }], on: '2026-04-20' }),
    );
    assert.ok('change' in signed, JSON.stringify(signed));
    await mara.press('Return it');
    await mara.page.waitForURL(/\/return$/);
    await mara.open('/work');
    await mara.follow('Return a record with comments');
    await mara.page.getByText('no longer waits for your signature', { exact: false }).waitFor();
    assert.equal(await value(mara, 'comment'), 'Nearly there');
    assert.equal(await mara.page.getByRole('button', { name: 'Return it' }).count(), 0);
    await assertWell(mara);
  });
});
