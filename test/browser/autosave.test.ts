import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type DraftServer, serveDraft } from '#test/golden/components/draft-server.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';

const KEY = 'throughline-draft-d1';

describe('words typed in a draft', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let server: DraftServer;

  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    server = await serveDraft();
    context = await browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${server.url}/draft`);
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });

  const status = (words: string) => page.getByText(words, { exact: true }).waitFor();
  const copy = () => page.evaluate<string | null>(`localStorage.getItem('${KEY}')`);
  const kept = () => page.waitForFunction(`localStorage.getItem('${KEY}') !== null`);
  const account = () => page.getByLabel('What happened?');

  test('are on the device at once, and on the server when the typing pauses', async () => {
    await account().pressSequentially('Seen at home');
    await kept();
    assert.doesNotMatch((await copy()) ?? '', /Seen|home/, 'nobody reads it there');
    assert.equal(server.autosaves.length, 0);
    await status('Saved at 2:05pm');
    assert.equal(server.answers.get('account'), 'Seen at home');
    assert.equal(server.autosaves[0]?.csrf, 'token-1');
    assert.equal(await copy(), null);
  });

  test('are sent with each revision the server gave, never twice at once', async () => {
    await account().fill('One');
    await status('Saved at 2:05pm');
    await account().fill('Two');
    await status('Unsaved changes');
    await status('Saved at 2:05pm');
    assert.deepEqual(
      server.autosaves.map(({ body }) => body.get('_revision')),
      ['1', '2'],
    );
    assert.equal(await page.inputValue('input[name=_revision]'), '3');
  });

  test('outlive a lost connection, and are sent when it comes back', async () => {
    await context.setOffline(true);
    await account().fill('Written on the train');
    await status('No connection: kept on this device');
    await kept();
    await context.setOffline(false);
    await status('Saved at 2:05pm');
    assert.equal(server.answers.get('account'), 'Written on the train');
  });

  test('come back after the browser was shut before they were sent, with every kind of answer', async () => {
    server.mood = 'breaks';
    await account().fill('First line\nsecond line');
    await page.getByLabel('No', { exact: true }).check();
    await page.getByLabel('Why not?').fill('Asked for a parent');
    await page.getByLabel('A carer').check();
    for (const name of ['Priya', 'Wren']) {
      await page.getByRole('button', { name: 'Add another person' }).click();
      await page.getByLabel('Name').last().fill(name);
    }
    await status('Could not save: kept on this device');
    server.mood = 'saves';
    await page.reload();
    await page.getByText('Restored 6 answers that had not reached the server.').waitFor();
    await status('Saved at 2:05pm');
    assert.equal(await account().inputValue(), 'First line\nsecond line');
    assert.equal(await page.getByLabel('Why not?').inputValue(), 'Asked for a parent');
    assert.equal(await page.getByLabel('A carer').isChecked(), true);
    assert.deepEqual(server.answers.getAll('present'), ['carer']);
    assert.equal(server.answers.get('people[1].name'), 'Wren');
    assert.equal(await copy(), null);
  });

  test('are not sent again when the server turns out to have them', async () => {
    server.mood = 'hangs';
    await account().fill('Arrived, though no answer did');
    await status('Saving…');
    server.answers = new URLSearchParams({ account: 'Arrived, though no answer did', whyNot: '', next: '' });
    server.revision = 2;
    server.mood = 'saves';
    const before = server.autosaves.length;
    await page.reload();
    await page.waitForTimeout(200);
    assert.equal(await page.getByText('Restored').count(), 0);
    assert.equal(await copy(), null);
    await account().fill('And then some more');
    await status('Saved at 2:05pm');
    assert.equal(server.autosaves.at(-1)?.body.get('_revision'), '2');
    assert.ok(server.autosaves.length > before);
  });

  test('are no conflict with themselves when they arrived but the answer did not', async () => {
    server.mood = 'saves without a word';
    await account().fill('Arrived');
    await status('Saving…');
    await account().pressSequentially(', and then more');
    assert.equal(server.answers.get('account'), 'Arrived');
    server.mood = 'saves';
    await page.reload();
    await page.getByText('Restored 1 answer that had not reached the server.').waitFor();
    await status('Saved at 2:05pm');
    assert.equal(server.answers.get('account'), 'Arrived, and then more');
    assert.equal(await page.getByRole('link', { name: 'Compare both texts' }).count(), 0);
  });

  test('overwrite nothing that someone else has written meanwhile', async () => {
    server.mood = 'breaks';
    await account().fill('Mine');
    await status('Could not save: kept on this device');
    server.mood = 'saves';
    server.revision = 7;
    server.answers = new URLSearchParams({ account: 'Theirs' });
    await page.reload();
    const link = page.getByRole('link', { name: 'Compare both texts' });
    await link.waitFor();
    assert.equal(await link.getAttribute('href'), '/compare');
    assert.equal(server.answers.get('account'), 'Theirs');
    assert.equal(await account().inputValue(), 'Mine');
    await account().fill('Mine still');
    await page.waitForTimeout(1500);
    assert.equal(server.answers.get('account'), 'Theirs');
    await page.reload();
    await link.waitFor();
    assert.equal(await account().inputValue(), 'Mine still');
  });

  test('wait on the device while the session is over, and are sent once someone has signed in again', async () => {
    server.mood = 'signed out';
    await account().fill('Half a sentence');
    const link = page.getByRole('link', { name: 'Sign in again in another tab' });
    await link.waitFor();
    assert.equal(await link.getAttribute('target'), '_blank');
    assert.match(
      (await page.getByRole('alert').textContent()) ?? '',
      /Your session has ended\. Your words are kept on this device\./,
    );
    server.mood = 'saves';
    await status('Saved at 2:05pm');
    assert.equal(await link.count(), 0);
  });

  test('are not shown to the next person on the same device', async () => {
    server.mood = 'breaks';
    await account().fill('Private words');
    await status('Could not save: kept on this device');
    server.mood = 'saves';
    await page.goto(`${server.url}/draft?user=worker-2`);
    await page.waitForTimeout(200);
    assert.equal(await account().inputValue(), '');
  });

  test('reach the server before the form does, and the form carries everything, shown or not', async () => {
    await page.getByLabel('No', { exact: true }).check();
    await page.getByLabel('Why not?').fill('Asleep');
    await page.getByLabel('Yes', { exact: true }).check();
    await account().fill('Typed, and sent at once');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.waitForURL(`${server.url}/done`);
    const [sent] = server.submissions;
    assert.equal(server.submissions.length, 1);
    assert.equal(sent?.get('account'), 'Typed, and sent at once');
    assert.equal(sent?.get('whyNot'), 'Asleep');
    assert.equal(sent?.get('_csrf'), 'token-1');
    assert.equal(Number(sent?.get('_revision')), server.revision);
    assert.equal(await copy(), null);
  });

  test('are not sent into the void: without a connection the form stays, and says so', async () => {
    await context.setOffline(true);
    await account().fill('Nearly lost');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByText(/Not sent: there is no connection\./).waitFor();
    assert.equal(await account().inputValue(), 'Nearly lost');
    assert.equal(server.submissions.length, 0);
    await context.setOffline(false);
    await page.waitForURL(`${server.url}/done`);
    assert.equal(server.submissions.length, 1);
    assert.equal(server.submissions[0]?.get('account'), 'Nearly lost');
  });

  test('that somebody goes on with are not sent behind their back when the connection returns', async () => {
    await context.setOffline(true);
    await account().fill('Finished');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByText(/Not sent: there is no connection\./).waitFor();
    await account().fill('Finished? No');
    await context.setOffline(false);
    await status('Saved at 2:05pm');
    assert.equal(server.answers.get('account'), 'Finished? No');
    assert.equal(server.submissions.length, 0);
  });

  test('leave with the page when it is shut before the pause is over', async () => {
    await account().fill('Last words');
    await page.goto('about:blank');
    for (let wait = 0; wait < 50 && server.autosaves.length === 0; wait += 1)
      await new Promise((r) => setTimeout(r, 20));
    assert.equal(server.answers.get('account'), 'Last words');
  });
});
