import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, acting } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { type KillableService, startKillable } from './killable-service.ts';
import { assertFits, type PersonAtWork, personAtWork, wrongFor } from './person-at-work.ts';

const MOMENT = '2026-04-07T09:00:00.000Z';
const NAME = 'Ünïcode Ọlá-O’Connor & <tags> the Third';

describe('words in a form about a person, on the real service', { skip: chromiumMissing() }, () => {
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

  // A test that failed leaves its words behind: the next begins without them.
  beforeEach(() =>
    authority.as('dora', async ({ personDrafts }) => {
      for (const each of await personDrafts.mine()) await personDrafts.end(each, each.number);
    }),
  );

  const opened = async (worker: string, path: string, options = {}): Promise<PersonAtWork> => {
    const person = await personAtWork(browser, service.url, options);
    await person.signIn(worker);
    await person.open(path);
    return person;
  };
  /** From a search that found nobody to the form for somebody new. */
  const addingSomebody = async (name: string, options = {}): Promise<PersonAtWork> => {
    const dora = await opened('dora', '/people/find', options);
    await dora.answer({ name });
    await dora.press('Search');
    await dora.press('Add a new person');
    await dora.page.waitForURL(/\/people\/new\//);
    return dora;
  };
  const given = ({ page }: PersonAtWork) => page.locator('[name="names[0].given"]');
  const saved = ({ page }: PersonAtWork) => page.getByText(/^Saved at /).waitFor();
  const notSent = ({ page }: PersonAtWork) =>
    page.getByText(/^No connection: kept on this device|^Could not save: kept on this device/).waitFor();
  const found = (name: string) => authority.as('dora', ({ people }) => people.find({ name }, 9));
  const drafts = () => authority.as('dora', ({ personDrafts }) => personDrafts.mine());
  const copies = ({ page }: PersonAtWork) => page.evaluate<number>('localStorage.length');

  test('R032: somebody new: the server is killed in the middle of a name, every character is there afterwards, and they are no person until sent', async () => {
    await using dora = await addingSomebody('Zolqwa Vexlund');
    await given(dora).fill('');
    await given(dora).pressSequentially(NAME.slice(0, 12));
    await saved(dora);
    await service.kill();
    await given(dora).pressSequentially(NAME.slice(12));
    await notSent(dora);
    await dora.page.close();

    await service.startAgain();
    const page = await dora.context.newPage();
    await page.goto(`${service.url}/work`);
    await page.getByRole('link', { name: 'Add a person' }).click();
    // Until it is loaded whole, the page shows what the server holds: the device's copy is not laid over it yet.
    await page.waitForURL(/\/people\/new\//);
    assert.match(new URL(page.url()).pathname, /^\/people\/new\/[0-9a-f-]{36}$/);
    assert.equal(await page.locator('[name="names[0].given"]').inputValue(), NAME);
    await page.getByText(/^Saved at /).waitFor();
    assert.deepEqual((await drafts())[0]?.content['names[0].given'], [NAME]);
    assert.deepEqual(await found('Vexlund'), [], 'nobody was added');

    await page.getByRole('button', { name: 'Add this person' }).click();
    await page.waitForURL(/\/children\//);
    assert.equal((await found('Vexlund')).length, 1);
    assert.deepEqual(await drafts(), [], 'the draft is gone');
    assert.equal(await page.evaluate('localStorage.length'), 0, 'on the device too');
  });

  test('they outlive an ended session: signing in again in another tab sends them', async () => {
    await using dora = await addingSomebody('Perkwin');
    await dora.context.clearCookies({ name: 'throughline' });
    await given(dora).fill('Perkwin Typed');
    await dora.page.getByText(/Your session has ended\. Your words are kept on this device\./).waitFor();
    const [tab] = await Promise.all([
      dora.context.waitForEvent('page'),
      dora.page.getByRole('link', { name: 'Sign in again in another tab' }).click(),
    ]);
    await tab.locator('input[name=worker][value=dora]').check();
    await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
    await tab.waitForURL(/\/people\/new\//);
    await saved(dora);
    assert.deepEqual((await drafts())[0]?.content['names[0].given'], ['Perkwin Typed']);
    await dora.page.getByText('Discard what I typed').first().click();
    await dora.press('Discard what I typed');
    await dora.page.waitForURL(({ pathname }) => pathname === '/work');
    assert.deepEqual(await drafts(), [], 'what was discarded is gone');
    assert.equal(await copies(dora), 0);
  });

  test('without a script it is saved to be finished later, found under my work, carried through signing in, and sent', async () => {
    await using dora = await addingSomebody('Quibblo Later', { javaScriptEnabled: false });
    await dora.answer({ 'bornOn-year': '20x' });
    await dora.press('Save and finish later');
    await dora.page.getByText('What you typed is saved.', { exact: false }).waitFor();
    assert.deepEqual(await found('Quibblo'), []);
    await dora.open('/work');
    await dora.page.getByRole('row', { name: /Quibblo Later/ }).waitFor();
    await dora.follow('Add a person');
    assert.equal(await dora.page.inputValue('[name="bornOn-year"]'), '20x', 'also what is wrong');
    await dora.answer({ 'bornOn-year': '' });
    await dora.context.clearCookies({ name: 'throughline' });
    await dora.press('Add this person');
    await dora.page.getByRole('heading', { name: 'Your session has ended' }).waitFor();
    await dora.page.locator('input[name=worker][value=dora]').check();
    await dora.press('Sign in');
    await dora.press('Send what I wrote');
    await dora.page.waitForURL(/\/children\//);
    assert.equal((await found('Quibblo')).length, 1);
    assert.deepEqual(await drafts(), []);
  });

  test('two people change one person: the second is shown both, and their words wait until they send them', async () => {
    const child = await authority.child('Ada', '2015-03-02');
    await using dora = await opened('dora', `/people/${child}/edit`);
    await using soren = await opened('soren', `/people/${child}/edit`);
    await dora.answer({ languages: 'Welsh', 'correction-reason': 'Her mother said so' });
    await saved(dora);
    await soren.answer({ languages: 'Polish', 'correction-reason': 'Her father said so' });
    await soren.press('Keep the change');
    await soren.page.waitForURL(new RegExp(`/people/${child}\\?`));
    await dora.open('/work');
    await dora.follow('Change the details');
    assert.equal(await dora.page.inputValue('[name=languages]'), 'Welsh');
    await dora.press('Keep the change');
    const differs = dora.page.getByRole('row', { name: /Languages/ });
    await differs.waitFor();
    assert.match((await differs.textContent()) ?? '', /Polish.*Welsh/s);
    assert.equal(await dora.page.inputValue('[name="correction-reason"]'), 'Her mother said so');
    assert.deepEqual(await languagesOf(child), ['Polish'], 'nothing was written over');
    await dora.press('Keep the change');
    await dora.page.waitForURL(new RegExp(`/people/${child}\\?`));
    assert.deepEqual(await languagesOf(child), ['Welsh']);
    assert.deepEqual(await drafts(), []);
  });

  test('two windows of one worker on one person: each text is kept whole, and the second says where', async () => {
    const child = await authority.child('Ben', '2014-05-06');
    await using dora = await opened('dora', `/people/${child}/edit`);
    const window = await dora.context.newPage();
    await window.goto(`${service.url}/people/${child}/edit`);
    await dora.answer({ languages: 'Welsh' });
    await saved(dora);
    await window.locator('[name=languages]').fill('Polish');
    await window.getByText('changed somewhere else since you opened it', { exact: false }).waitFor();
    await window.getByRole('link', { name: 'Compare both texts' }).click();
    await window.getByText('You wrote in this form in another window too.', { exact: false }).waitFor();
    assert.equal(await window.inputValue('[name=languages]'), 'Polish');
    assert.deepEqual((await drafts()).map(({ number, content }) => [number, content.languages]).sort(), [
      [1, ['Welsh']],
      [2, ['Polish']],
    ]);
    await window.getByRole('link', { name: /^Read the text saved/ }).click();
    assert.equal(await window.inputValue('[name=languages]'), 'Welsh');
    for (const path of ['', '?text=2']) {
      await dora.open(`/people/${child}/edit${path}`);
      await dora.page.getByText('Discard what I typed').first().click();
      await dora.press('Discard what I typed');
      await dora.page.waitForURL(new RegExp(`/people/${child}\\?`));
    }
    assert.deepEqual(await drafts(), []);
  });

  test('how two people are related is kept too, while it is searched for and while it is changed', async () => {
    const [child, aunt] = [await authority.child('Cy', '2016-01-01'), await authority.child('Oriabelle', '1980-01-01')];
    await using dora = await opened('dora', `/people/${child}/relate`);
    await dora.answer({ name: 'Oriabelle' });
    await saved(dora);
    await dora.press('Search');
    await dora.page.locator(`[name=other][value="${aunt}"]`).check();
    await dora.answer({ kind: 'aunt-or-uncle', 'from-year': '2019' });
    await saved(dora);
    await dora.open('/work');
    await dora.follow('Add somebody to the people round them');
    await dora.page.waitForURL(/\/relate/);
    assert.equal(await dora.page.isChecked(`[name=other][value="${aunt}"]`), true);
    assert.equal(await dora.page.inputValue('[name=kind]'), 'aunt-or-uncle');
    assert.equal(await dora.page.inputValue('[name="from-year"]'), '2019');
    await dora.answer({ 'from-year': '' });
    await dora.press('Add them');
    await dora.page.waitForURL(new RegExp(`/people/${child}\\?`));
    assert.deepEqual(await drafts(), []);

    await dora.follow(/^Change how/);
    await service.kill();
    await dora.page.locator('[name=reason]').fill(NAME);
    await notSent(dora);
    await service.startAgain();
    await saved(dora);
    await dora.page.reload();
    assert.equal(await dora.page.inputValue('[name=reason]'), NAME);
    await dora.press('Keep the change');
    await dora.page.waitForURL(new RegExp(`/people/${child}\\?`));
    assert.deepEqual(await drafts(), []);
  });

  test('a relationship that somebody else changed meanwhile is shown as it stands, beside the words, which can then be sent', async () => {
    const [child, aunt] = [await authority.child('Di', '2013-07-08'), await authority.child('Fay', '2011-09-10')];
    const related = await authority.as('dora', (session) =>
      relatePeople(session, { person: aunt, kind: 'sibling', other: child }),
    );
    assert.ok('relationship' in related, JSON.stringify(related));
    const path = `/people/${child}/relationships/${related.relationship}`;
    await using dora = await opened('dora', path, { javaScriptEnabled: false });
    await using soren = await opened('soren', path, { javaScriptEnabled: false });
    await soren.date('from', '2017-01-01');
    await soren.answer({ reason: 'They told me' });
    await soren.press('Keep the change');
    await dora.answer({ reason: 'Read in the file' });
    await dora.press('Keep the change');
    await dora.page.getByRole('heading', { name: 'On the record now' }).waitFor();
    await dora.page.getByText('1 January 2017').waitFor();
    assert.equal(await dora.page.inputValue('[name=reason]'), 'Read in the file');
    await dora.press('Keep the change');
    await dora.page.waitForURL(new RegExp(`/people/${child}\\?`));
    assert.deepEqual(await drafts(), []);
  });

  test('the forms fit a narrow window, and axe finds nothing in them', async () => {
    const child = await authority.child('Eli', '2010-11-12');
    await using dora = await addingSomebody('Narrow');
    for (const path of [
      new URL(dora.page.url()).pathname,
      `/people/${child}/edit`,
      `/people/${child}/relate`,
      '/work',
    ]) {
      await dora.open(path);
      assert.deepEqual(await wrongFor(dora.page), [], path);
      await assertFits(dora.page, 320);
    }
    assert.deepEqual(dora.complaints, []);
  });

  const languagesOf = (person: PersonId) =>
    authority.as('dora', async ({ people }) => (await people.findOne(person))?.facts.languages);
});
