import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, acting, contactAnswers, recordOf } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { type KillableService, startKillable } from './killable-service.ts';
import { type PersonAtWork, personAtWork } from './person-at-work.ts';

const MOMENT = '2026-04-07T09:00:00.000Z';
const STORY = 'She said: “I don’t like it when it’s dark — nobody’s there.” Ünïcode & <tags>, 100% of it.';

describe('words in a draft, on the real service', { skip: chromiumMissing() }, () => {
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
      return draft.id;
    });
  const kept = (id: string) => authority.as('dora', async (session) => (await session.drafts.find(id))?.content ?? {});
  const opened = async (worker: string, draft: string, options = {}): Promise<PersonAtWork> => {
    const person = await personAtWork(browser, service.url, options);
    await person.signIn(worker);
    await person.open(`/drafts/${draft}`);
    return person;
  };
  const story = ({ page }: PersonAtWork) => page.locator('[name=whatWasSaid]');
  const saved = ({ page }: PersonAtWork) => page.getByText(/^Saved at /).waitFor();

  test('R032: whatever is missing, they are saved when the typing pauses, and a draft becomes no record', async () => {
    const draft = await newDraft();
    await using dora = await opened('dora', draft);
    await story(dora).fill(STORY);
    await saved(dora);
    assert.deepEqual((await kept(draft)).whatWasSaid, [STORY]);
    const records = await authority.as('dora', (session) => session.records.ofChild(child));
    assert.deepEqual(records, []);
  });

  test('every character typed before the server is killed is there when it comes back', async () => {
    const draft = await newDraft();
    await using dora = await opened('dora', draft);
    await story(dora).pressSequentially(STORY.slice(0, 40));
    await service.kill();
    await story(dora).pressSequentially(STORY.slice(40));
    await dora.page.getByText(/^No connection: kept on this device|^Could not save: kept on this device/).waitFor();
    await dora.page.close();

    await service.startAgain();
    const page = await dora.context.newPage();
    await page.goto(`${service.url}/drafts/${draft}`);
    await page.getByText(/^Saved at /).waitFor();
    assert.equal(await page.locator('[name=whatWasSaid]').inputValue(), STORY);
    assert.deepEqual((await kept(draft)).whatWasSaid, [STORY]);
  });

  test('R032: the reason for a correction too: killed in the middle of it, and every character is there afterwards', async () => {
    const done = await authority.record('dora', 'contact', [{ child, answers: contactAnswers() }]);
    const draft = await authority.as('dora', async (session) => {
      const begun = await startDraft(session, { record: recordOf(done, child) });
      assert.ok('id' in begun, JSON.stringify(begun));
      return begun.id;
    });
    await using dora = await opened('dora', draft);
    const reason = dora.page.getByLabel('Why is it corrected?');
    await reason.pressSequentially(STORY.slice(0, 30));
    await saved(dora);
    assert.deepEqual((await kept(draft))['correction-reason'], [STORY.slice(0, 30)]);
    await service.kill();
    await reason.pressSequentially(STORY.slice(30));
    await dora.page.getByText(/^No connection: kept on this device|^Could not save: kept on this device/).waitFor();
    await dora.page.close();

    await service.startAgain();
    const page = await dora.context.newPage();
    await page.goto(`${service.url}/drafts/${draft}`);
    await page.getByText(/^Saved at /).waitFor();
    assert.equal(await page.getByLabel('Why is it corrected?').inputValue(), STORY);
    assert.deepEqual((await kept(draft))['correction-reason'], [STORY]);
    await page.getByRole('button', { name: 'Record the correction' }).click();
    await page.waitForURL(/\/records\//);
    const versions = await authority.as('dora', (session) => session.records.versionsOf(recordOf(done, child)));
    assert.equal(versions.at(-1)?.reason, STORY);
  });

  test('the same page goes on by itself when the server comes back', async () => {
    const draft = await newDraft();
    await using dora = await opened('dora', draft);
    await service.kill();
    await story(dora).fill(STORY);
    await dora.page.getByText(/^No connection: kept/).waitFor();
    await service.startAgain();
    await saved(dora);
    assert.deepEqual((await kept(draft)).whatWasSaid, [STORY]);
  });

  test('R032: typed without a connection they stay on the device, and reach the server once, when it comes back', async () => {
    const draft = await newDraft();
    await using dora = await opened('dora', draft);
    await story(dora).pressSequentially(STORY.slice(0, 20));
    await saved(dora);
    await dora.context.setOffline(true);
    await story(dora).pressSequentially(STORY.slice(20));
    await dora.page.getByText('No connection: kept on this device', { exact: true }).waitFor();
    const copy = () => dora.page.evaluate<string | null>(`localStorage.getItem('throughline-draft-${draft}')`);
    assert.match((await copy()) ?? '', /"sealed"/);
    assert.equal((await copy())?.includes(STORY.slice(0, 10)), false, 'nobody reads it there');
    assert.deepEqual((await kept(draft)).whatWasSaid, [STORY.slice(0, 20)], 'the server has what it was told');
    await dora.context.setOffline(false);
    await saved(dora);
    assert.deepEqual((await kept(draft)).whatWasSaid, [STORY]);
    assert.equal(await copy(), null);
    const [found, forks] = await authority.as('dora', async ({ drafts }) => [
      await drafts.find(draft),
      await drafts.forksOf(draft),
    ]);
    assert.deepEqual([found?.revision, forks], [2, []], 'sent once before and once after, and kept beside nothing');
  });

  test('they outlive an ended session: signing in again in another tab sends them', async () => {
    const draft = await newDraft();
    await using dora = await opened('dora', draft);
    await dora.context.clearCookies({ name: 'throughline' });
    await story(dora).fill(STORY);
    await dora.page.getByText(/Your session has ended\. Your words are kept on this device\./).waitFor();
    const [tab] = await Promise.all([
      dora.context.waitForEvent('page'),
      dora.page.getByRole('link', { name: 'Sign in again in another tab' }).click(),
    ]);
    await tab.locator('input[name=worker][value=dora]').check();
    await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
    await tab.waitForURL(new RegExp(`/drafts/${draft}$`));
    await saved(dora);
    assert.deepEqual((await kept(draft)).whatWasSaid, [STORY]);
  });

  test('without a script too: what is sent after a session ended is carried through signing in', async () => {
    const draft = await newDraft();
    await using dora = await opened('dora', draft, { javaScriptEnabled: false });
    await story(dora).fill(STORY);
    await dora.context.clearCookies({ name: 'throughline' });
    await dora.press('Save the draft');
    await dora.page.getByRole('heading', { name: 'Your session has ended' }).waitFor();
    await dora.page.locator('input[name=worker][value=dora]').check();
    await dora.press('Sign in');
    await dora.press('Send what I wrote');
    await dora.page.getByText('The draft is saved.', { exact: false }).waitFor();
    assert.deepEqual((await kept(draft)).whatWasSaid, [STORY]);
  });

  test('two people in one draft: neither overwrites the other, the second is shown both and chooses', async () => {
    const draft = await newDraft();
    await using dora = await opened('dora', draft);
    await using milo = await opened('milo', draft);
    await story(dora).fill('The neighbour heard shouting.');
    await saved(dora);
    await story(milo).fill('The school saw a bruise.');
    await milo.page.getByText('This draft was changed somewhere else since you opened it.', { exact: false }).waitFor();
    await milo.follow('Compare both texts');
    await milo.page.getByText('The neighbour heard shouting.').waitFor();
    await milo.page.getByText('The school saw a bruise.').waitFor();
    await milo.page.getByLabel('Keep both, one after the other').check();
    await milo.press('Keep what I chose');
    await milo.page.getByRole('heading', { name: 'The two texts are one' }).waitFor();
    await milo.press('Go on with the draft');
    assert.deepEqual((await kept(draft)).whatWasSaid, ['The neighbour heard shouting.\n\nThe school saw a bruise.']);
    assert.equal(await story(milo).inputValue(), 'The neighbour heard shouting.\n\nThe school saw a bruise.');
  });

  test('without a script a list gets a row more and a row fewer, and no word is lost', async () => {
    const person = await authority.child('Cy', '2016-01-01');
    await using dora = await personAtWork(browser, service.url, { javaScriptEnabled: false });
    await dora.signIn('dora');
    await dora.open(`/people/${person}/edit`);
    await dora.press('Add another name');
    await dora.answer({ 'names[1].given': 'Cyril' });
    await dora.page.locator('button[name=_remove]').first().click();
    assert.equal(await dora.page.inputValue('[name="names[0].given"]'), 'Cyril');
    assert.equal(await dora.page.locator('[name="names[1].given"]').count(), 0);
  });

  test('a question that does not apply is hidden, and shown when it does; without a script it says when to answer it', async () => {
    const draft = await newDraft();
    await using dora = await opened('dora', draft);
    const why = dora.page.getByLabel('What is the risk, and what have you done?');
    assert.equal(await why.isVisible(), false);
    await dora.answer({ immediateRisk: 'yes' });
    await why.waitFor();
    await using plain = await opened('dora', draft, { javaScriptEnabled: false });
    await plain.page.getByText('Answer this if you answered “Yes”').first().waitFor();
  });

  test('what is wrong is told once at the top, each line leading to its field', async () => {
    const draft = await newDraft();
    await using dora = await opened('dora', draft);
    await dora.date('receivedAt', '2026-04-31', 'late');
    await dora.press('Finish and record');
    const summary = dora.page.locator('.govuk-error-summary');
    await summary.waitFor();
    for (const link of await summary.locator('a').all()) {
      const target = (await link.getAttribute('href')) ?? '';
      assert.equal(await dora.page.locator(`[id="${target.slice(1)}"]`).count(), 1, `${target} is on the page`);
    }
    await summary.getByRole('link', { name: /must be a real date$/ }).click();
    assert.equal(await dora.page.evaluate('document.activeElement.name'), 'receivedAt-day');
    assert.equal(await dora.page.inputValue('[name="receivedAt-time"]'), 'late', 'what was typed stays');
  });
});
