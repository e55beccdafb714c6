import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { PersonAddress, PersonId } from '#domain/people/person.ts';
import { type Acting, acting, contactAnswers, recordOf, referralAnswers, workers } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { type KillableService, startKillable } from './killable-service.ts';
import { assertFits, assertWell, type PersonAtWork, personAtWork, wrongFor } from './person-at-work.ts';

const MOMENT = '2026-04-30T08:00:00.000Z';
const HOME: PersonAddress = {
  lines: ['1 Elm Row', 'Inventedtown'],
  postcode: 'ZZ1 1ZZ',
  from: '2020-01-01',
  keepSafeFrom: [],
};
const MISSED = /1 unsuccessful visit: 30 Apr 2026 \(nobody in\)/;
const STORY = 'No signal at all. Ünïcode & <tags>, “quotes”.';

describe('visit forms taken along, and visits that met nobody', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let authority: Acting;
  let service: KillableService;
  let ada: PersonId;
  let ben: PersonId;

  before(async () => {
    browser = await launchChromium();
    authority = await acting('2026-04-10T08:00:00.000Z');
    ada = await authority.child('Ada', '2014-03-02', { addresses: [HOME] });
    ben = await authority.child('Ben', '2016-05-09', { addresses: [HOME] });
    await held([ada, ben]);
    authority.at(MOMENT);
    service = await startKillable(authority.database.url, MOMENT);
  });
  after(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
    await authority[Symbol.asyncDispose]();
  });

  async function held(children: readonly PersonId[]): Promise<void> {
    const [person = ada, other = ben] = children;
    const referred = async () => {
      const kept = await authority.record(
        'dora',
        'contact',
        children.map((child) => ({ child, answers: contactAnswers() })),
      );
      return children.map((child) => ({ child, answers: referralAnswers(), follows: recordOf(kept, child) }));
    };
    await authority.as('dora', (session) => relatePeople(session, { person, other, kind: 'sibling' }));
    await authority.record('milo', 'referral', await referred());
    await authority.as('mara', async (session) => {
      const given = { children, team: 'north', worker: workers.soren.id, startsOn: '2026-04-08' };
      const done = await allocateChildren(session, given);
      assert.ok(!('refused' in done) && !('issues' in done), JSON.stringify(done));
    });
  }

  const signedIn = async (options = {}): Promise<PersonAtWork> => {
    const person = await personAtWork(browser, service.url, options);
    await person.signIn('soren');
    return person;
  };
  const open = () => authority.as('soren', (session) => session.drafts.takenAlong());
  const mine = () => authority.as('soren', (session) => session.drafts.mine());
  const visits = () =>
    authority.as('soren', async (session) =>
      (await session.records.ofChild(ada)).filter(({ type }) => type === 'visit'),
    );
  const place = (page: Page) => page.locator('[data-take-along]');

  async function takeAlong({ page }: PersonAtWork): Promise<void> {
    await page.getByText(/^Take along: ready to write without a connection/).click();
    await page.getByRole('button', { name: 'Take along', exact: true }).click();
    await page.getByText('1 visit form is on this device, ready to write without a connection.').waitFor();
  }

  async function writeOwn(page: Page): Promise<void> {
    for (const child of [ada, ben]) {
      await page.locator(`[name="own.${child}.howSeen"][value=alone]`).check();
      await page.locator(`[name="own.${child}.bedroomSeen"][value=yes]`).check();
      await page.locator(`[name="own.${child}.childsWords"]`).fill(`Hello from ${child}`);
    }
  }

  /** The visit was earlier than the writing: what was put in is changed. */
  async function typeWhen(page: Page): Promise<void> {
    for (const [part, text] of Object.entries({ day: '30', month: '4', year: '2026', time: '8:30' }))
      await page.locator(`[name="happenedAt-${part}"]`).fill(text);
  }

  test('R021 the family that must be seen within a week is ticked; its form is taken along, twice is once, and no list shows it as work', async () => {
    await using soren = await signedIn();
    const { page } = soren;
    await page.getByText('(1 to visit this week)').waitFor();
    await takeAlong(soren);
    await assertWell(soren);
    await page.getByRole('button', { name: 'Take along', exact: true }).click();
    await page.getByText('1 visit form is on this device, ready to write without a connection.').waitFor();
    const waiting = await open();
    assert.equal(waiting.length, 1);
    assert.deepEqual(await mine(), []);
    await soren.open('/work');
    assert.equal(await page.getByText(/Go on with the visit/).count(), 0);
    await place(page).getByRole('link', { name: 'Visit: Ada Inventedname and Ben Inventedname' }).waitFor();
    await place(page)
      .getByText(/since \d/)
      .waitFor();
    const remove = 'Remove Visit: Ada Inventedname and Ben Inventedname from this device';
    await page.getByRole('button', { name: remove }).click();
    await page.getByText(/is no longer on this device/).waitFor();
    assert.deepEqual([(await open()).length, (await mine()).length], [0, 0]);
    assert.equal(await place(page).getByRole('link').count(), 0);
  });

  test('R037 at the house without a connection it is opened from the page that says so, written, and sent when there is one: once, with its time put in and marked', async () => {
    await using soren = await signedIn();
    const before = (await visits()).length;
    await takeAlong(soren);
    const [draft] = await open();
    assert.ok(draft);
    assert.equal(draft.content['happenedAt-day'], undefined, 'nobody knows yet when the visit will be');
    await soren.page.close();
    await service.kill();

    const page = await soren.context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${service.url}/children/${ada}`);
    await page.getByRole('heading', { name: 'No connection' }).waitFor();
    await page.getByText(/taken along at \d/).waitFor();
    await page.getByRole('link', { name: 'Visit: Ada Inventedname and Ben Inventedname' }).click();
    await page.getByText('No connection: this is the page as you last had it.').waitFor();
    await page.getByText(/are as known when taken along, on 30 April 2026 at 9am/).waitFor();
    await page.getByText(/^Nobody has written here yet/).waitFor();
    assert.equal(await page.locator('[name="happenedAt-day"]').inputValue(), '');
    await page.locator('[name=whatHappened]').pressSequentially(STORY);
    assert.notEqual(await page.locator('[name="happenedAt-day"]').inputValue(), '');
    await page.getByText('Put in for you: when you began to write').waitFor();
    assert.deepEqual(await wrongFor(page), []);
    await assertFits(page, 320);
    await typeWhen(page);
    assert.equal(await page.getByText('Put in for you: when you began to write').isVisible(), false);
    await page.getByText('No connection: kept on this device', { exact: true }).waitFor();
    await page.close();

    const again = await soren.context.newPage();
    again.setDefaultTimeout(15_000);
    await again.goto(`${service.url}/drafts/${draft.id}`);
    await again.getByText('No connection: this is the page as you last had it.').waitFor();
    await again.waitForFunction('document.querySelector("[name=whatHappened]").value !== ""');
    await writeOwn(again);
    await again.getByRole('button', { name: 'Finish and record' }).click();
    await again.getByText(/^Not sent: /).waitFor();
    await service.startAgain();
    await again.waitForURL(/\/records\//, { timeout: 30_000 });
    const [visit, ...more] = (await visits()).slice(before);
    assert.deepEqual(more, []);
    assert.equal(visit?.answers.whatHappened, STORY);
    assert.equal(visit?.answers.happenedAt, '2026-04-30T07:30:00.000Z');
    assert.deepEqual([(await open()).length, (await mine()).length], [0, 0]);
    await again.goto(`${service.url}/work`);
    await again.getByRole('heading', { name: 'My work' }).waitFor();
    assert.equal(await place(again).locator('[data-on-this-device]').isVisible(), false);
  });

  test('R022 an attempt that met nobody takes four interactions at 320 pixels, and the next visit and the child’s page say so', async () => {
    await using soren = await signedIn({ viewport: { width: 320, height: 740 }, isMobile: true, hasTouch: true });
    const { page } = soren;
    const begin = async () => {
      await soren.open('/work');
      await soren.press('Record a visit to Ada Inventedname and Ben Inventedname');
      await page.waitForURL(/\/drafts\//);
    };
    await begin();
    await page.locator('[name=outcome][value=nobody-in]').check();
    assert.equal(await page.locator(`[name="own.${ada}.howSeen"]`).first().isVisible(), false);
    await page.locator('[name=whatHappened]').fill('Knocked twice.');
    await assertWell(soren);
    await soren.press('Finish and record');
    await page.waitForURL(/\/records\//);
    await begin();
    await assertWell(soren);
    for (const child of ['Ada', 'Ben'])
      await page
        .getByRole('group', { name: `${child} Inventedname` })
        .getByText(MISSED)
        .waitFor();
    await soren.open(`/children/${ada}`);
    await page.getByText('Not seen since').waitFor();
    await page.getByText(MISSED).waitFor();
    await assertWell(soren);
  });

  test('from the page of a child, too; without a script nothing of it is shown', async () => {
    await using soren = await signedIn();
    await soren.open(`/children/${ada}`);
    await soren.press('Take a visit form along');
    await soren.page.getByText('1 visit form is on this device').waitFor();
    await assertWell(soren);
    await soren.open(`/children/${ada}/family`);
    await soren.press('Take a visit form along');
    await soren.page.getByText('1 visit form is on this device').waitFor();
    assert.equal((await open()).length, 1, 'the family has one form');
    await using plain = await signedIn({ javaScriptEnabled: false });
    for (const path of ['/work', `/children/${ada}`, `/children/${ada}/family`]) {
      await plain.open(path);
      assert.equal(await place(plain.page).isVisible(), false);
    }
  });
});
