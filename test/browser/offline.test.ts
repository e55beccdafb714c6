import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { writeOccasionForm } from '#domain/definition/reading.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, acting, contactAnswers } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { type KillableService, startKillable } from './killable-service.ts';
import { assertFits, type PersonAtWork, personAtWork, wrongFor } from './person-at-work.ts';

const MOMENT = '2026-04-07T09:00:00.000Z';
const STORY = 'She said: “I don’t like it when it’s dark”. Ünïcode & <tags>.';

/** What of the page or of the words could be read by somebody who has the device and not the key. */
const LEGIBLE = /She said|Inventedname|What was said|data-autosave/;

describe('a form without a connection, on the real service', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let authority: Acting;
  let service: KillableService;
  let child: PersonId;

  before(async () => {
    browser = await launchChromium();
    authority = await acting(MOMENT);
    service = await startKillable(authority.database.url, MOMENT);
    child = await authority.child('Ada', '2015-03-02');
  });
  after(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
    await authority[Symbol.asyncDispose]();
  });

  const newDraft = () =>
    authority.as('dora', async (session) => {
      const draft = await startDraft(session, { type: 'contact', children: [child] });
      assert.ok('id' in draft, JSON.stringify(draft));
      const content = writeOccasionForm(getRecordType('contact'), contactAnswers(), { [child]: contactAnswers() });
      const saved = await saveDraft(session, { draft: draft.id, revision: draft.revision, content });
      assert.ok('saved' in saved && saved.saved);
      return draft.id;
    });
  const find = (id: string) => authority.as('dora', (session) => session.drafts.find(id));
  const contacts = () => authority.as('dora', (session) => session.records.ofChild(child));
  const story = (page: Page) => page.locator('[name=whatWasSaid]');
  const saved = (page: Page) => page.getByText(/^Saved at /).waitFor();
  const notice = (page: Page) => page.getByText('No connection: this is the page as you last had it.');

  /** Somebody with a form open that their device has kept. */
  async function withKept(worker: string, draft: string): Promise<PersonAtWork> {
    const person = await personAtWork(browser, service.url);
    await person.signIn(worker);
    await person.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await person.open(`/drafts/${draft}`);
    await waitFor(person.page, async () => (await kept(person.page)).pages.includes(draft));
    return person;
  }

  async function newPage({ context }: PersonAtWork, path: string): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(service.url + path);
    return page;
  }

  test('R032: words that wait on the device are shown on my work, each with a way to its draft', async () => {
    const draft = await newDraft();
    await using dora = await withKept('dora', draft);
    await service.kill();
    await story(dora.page).fill(STORY);
    await dora.page.getByText('No connection: kept on this device', { exact: true }).waitFor();
    await dora.page.close();
    await service.startAgain();
    const page = await newPage(dora, '/work');
    const waiting = page.locator('[data-waiting-words]');
    await waiting.getByRole('heading', { name: 'Words of yours wait on this device' }).waitFor();
    assert.deepEqual(await wrongFor(page), []);
    await assertFits(page, 320);
    await waiting.getByRole('link').click();
    await saved(page);
    assert.deepEqual((await find(draft))?.content.whatWasSaid, [STORY]);
    await page.goto(`${service.url}/work`);
    await page.getByRole('heading', { name: 'My work' }).waitFor();
    assert.equal(await waiting.isVisible(), false);
  });

  test('R032: a page that was open is opened again without a connection, with the words the server had last, and typed in', async () => {
    const draft = await newDraft();
    await using dora = await withKept('dora', draft);
    await story(dora.page).fill(STORY.slice(0, 20));
    await saved(dora.page);
    await waitFor(dora.page, async () => (await kept(dora.page)).words.includes(draft));
    await dora.page.close();
    await service.kill();
    const page = await newPage(dora, `/drafts/${draft}`);
    await notice(page).waitFor();
    assert.equal(await story(page).inputValue(), STORY.slice(0, 20));
    assert.deepEqual(await wrongFor(page), []);
    await assertFits(page, 320);
    await story(page).fill(STORY);
    await page.getByText('No connection: kept on this device', { exact: true }).waitFor();
    await page.close();
    const again = await newPage(dora, `/drafts/${draft}`);
    await notice(again).waitFor();
    await waitFor(again, async () => (await story(again).inputValue()) === STORY);
    assert.doesNotMatch((await kept(again)).everything, LEGIBLE);
    await service.startAgain();
    await saved(again);
    assert.equal(await notice(again).isVisible(), false);
    const found = await find(draft);
    assert.deepEqual([found?.content.whatWasSaid, found?.revision], [[STORY], 3]);
    assert.deepEqual(
      dora.complaints.filter((each) => !/Failed to (load|fetch)|ERR_/.test(each)),
      [],
    );
  });

  test('R032: finishing without a connection outlives the page, and is done once there is one', async () => {
    const draft = await newDraft();
    await using dora = await withKept('dora', draft);
    const before = (await contacts()).length;
    await service.kill();
    await story(dora.page).fill(STORY);
    await dora.press('Finish and record');
    await dora.page.getByText(/^Not sent: /).waitFor();
    await dora.page.close();
    // Token and secret of the forms go with the last window: what proves a page to be one's own must be asked for anew.
    await dora.context.clearCookies({ name: 'throughline-form' });
    const page = await newPage(dora, `/drafts/${draft}`);
    await notice(page).waitFor();
    assert.equal(await story(page).inputValue(), STORY);
    await service.startAgain();
    await page.waitForURL(/\/records\//, { timeout: 30_000 });
    assert.equal((await contacts()).length, before + 1);
    await waitFor(page, async () => (await kept(page)).pages.length === 0);
    assert.equal(await page.evaluate('localStorage.length'), 0);
  });

  test('R032: whoever types on after finishing has not finished', async () => {
    const draft = await newDraft();
    await using dora = await withKept('dora', draft);
    const before = (await contacts()).length;
    await service.kill();
    await dora.press('Finish and record');
    await dora.page.getByText(/^Not sent: /).waitFor();
    await dora.page.close();
    const page = await newPage(dora, `/drafts/${draft}`);
    await notice(page).waitFor();
    await story(page).fill(STORY);
    await service.startAgain();
    await saved(page);
    assert.match(page.url(), /\/drafts\//);
    assert.equal((await contacts()).length, before);
    assert.deepEqual((await find(draft))?.content.whatWasSaid, [STORY]);
  });

  test('any other page says that there is no connection and lists the forms that can be opened; nothing of them is legible on the device', async () => {
    const draft = await newDraft();
    await using dora = await withKept('dora', draft);
    await dora.open(`/children/${child}`);
    await dora.open('/work');
    assert.doesNotMatch((await kept(dora.page)).everything, LEGIBLE);
    await service.kill();
    const page = await newPage(dora, `/children/${child}`);
    await page.getByRole('heading', { name: 'No connection' }).waitFor();
    assert.doesNotMatch(await page.content(), /Dora/);
    const [first] = await page.locator('[data-kept-drafts] a').allTextContents();
    assert.equal(first, 'Contact: Ada Inventedname');
    assert.deepEqual(await wrongFor(page), []);
    await assertFits(page, 320);
    await page.getByRole('link', { name: 'Contact: Ada Inventedname' }).click();
    await notice(page).waitFor();
    await service.startAgain();
  });

  test('signing out deletes the pages and the key, and who signs in next sees nothing', async () => {
    const draft = await newDraft();
    await using dora = await withKept('dora', draft);
    await dora.press('Sign out');
    await dora.page.waitForURL(/sign-in/);
    assert.deepEqual(await kept(dora.page), {
      session: [],
      pages: [],
      words: [],
      everything: await everything(dora.page),
    });
    await dora.signIn('milo');
    await service.kill();
    const page = await newPage(dora, `/drafts/${draft}`);
    await page.getByRole('heading', { name: 'No connection' }).waitFor();
    assert.equal(await page.locator('[data-kept-drafts] a').count(), 0);
    await service.startAgain();
  });

  test('another worker who signs in without the first having signed out sees nothing; nor does anybody once the session has ended', async () => {
    for (const end of ['another worker', 'the end'] as const) {
      const draft = await newDraft();
      await using dora = await withKept('dora', draft);
      if (end === 'another worker') await dora.signIn('milo');
      else await dora.page.evaluate(ENDED);
      await service.kill();
      const page = await newPage(dora, `/drafts/${draft}`);
      await page.getByRole('heading', { name: 'No connection' }).waitFor();
      assert.deepEqual((await kept(page)).pages, []);
      assert.deepEqual((await kept(page)).session, []);
      await service.startAgain();
    }
  });
});

interface Kept {
  readonly session: readonly string[];
  readonly pages: readonly string[];
  readonly words: readonly string[];
  /** All that stands on the device, as text. */
  readonly everything: string;
}

const IN_DATABASE = `const database = await new Promise((resolve) => {
  const request = indexedDB.open('throughline-kept');
  request.onsuccess = () => resolve(request.result);
});
const ask = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
const store = (name, mode) => database.transaction(name, mode).objectStore(name);`;

const ENDED = `(async () => {
  ${IN_DATABASE}
  const session = await ask(store('session').get('now'));
  await ask(store('session', 'readwrite').put({ ...session, endsAt: 1 }, 'now'));
  database.close();
})()`;

const KEPT = `(async () => {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'throughline-kept')) return { session: [], pages: [], words: [] };
  ${IN_DATABASE}
  const found = {};
  for (const name of ['session', 'pages', 'words']) found[name] = await ask(store(name).getAllKeys());
  database.close();
  return found;
})()`;

const EVERYTHING = `(async () => {
  const found = [JSON.stringify(localStorage)];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      if (!request.url.includes('/assets/')) found.push(request.url, await (await cache.match(request)).text());
  }
  ${IN_DATABASE}
  for (const name of database.objectStoreNames) found.push(JSON.stringify(await ask(store(name).getAll())));
  database.close();
  return found.join('\\n');
})()`;

const everything = (page: Page) => page.evaluate<string>(EVERYTHING);

async function kept(page: Page): Promise<Kept> {
  const found = await page.evaluate<Omit<Kept, 'everything'>>(KEPT);
  return { ...found, everything: await everything(page) };
}

async function waitFor(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    await page.waitForTimeout(100);
  }
  assert.fail('it never came to be so');
}
