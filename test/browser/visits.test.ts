import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { PersonAddress, PersonId } from '#domain/people/person.ts';
import { type Acting, acting, contactAnswers, recordOf, referralAnswers, workers } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { type KillableService, startKillable } from './killable-service.ts';
import { assertFits, type PersonAtWork, personAtWork, wrongFor } from './person-at-work.ts';

const MOMENT = '2026-04-14T15:00:00.000Z';
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const address = (line: string): PersonAddress => ({
  lines: [line, 'Inventedtown'],
  postcode: 'ZZ1 1ZZ',
  from: '2020-01-01',
  keepSafeFrom: [],
});
const STORY = 'We sat in the kitchen. Ünïcode & <tags>, “quotes”.';

describe('a visit to brothers and sisters', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let authority: Acting;
  let service: KillableService;
  let ada: PersonId;
  let ben: PersonId;
  let cal: PersonId;
  let dot: PersonId;

  before(async () => {
    browser = await launchChromium();
    authority = await acting(MOMENT);
    ada = await authority.child('Ada', '2014-03-02', { addresses: [address('1 Elm Row')] });
    ben = await authority.child('Ben', '2016-05-09', { addresses: [address('1 Elm Row')] });
    cal = await authority.child('Cal', '2019-11-23', { addresses: [address('1 Elm Row')] });
    dot = await authority.child('Dot', '2020-01-05', { addresses: [address('7 Ash Lane')] });
    await family();
    service = await startKillable(authority.database.url, MOMENT);
  });
  after(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
    await authority[Symbol.asyncDispose]();
  });

  /** Brothers and sisters with a referral each, held by one worker; Dot lives elsewhere. */
  async function family(): Promise<void> {
    const children = [ada, ben, cal];
    await authority.as('dora', async (session) => {
      for (const [person, other] of [
        [ada, ben],
        [ada, cal],
        [ben, cal],
        [ada, dot],
      ] as const)
        assert.ok(!('refused' in (await relatePeople(session, { person, other, kind: 'sibling' }))));
    });
    const contact = await authority.record(
      'dora',
      'contact',
      children.map((child) => ({ child, answers: contactAnswers() })),
    );
    await authority.record(
      'milo',
      'referral',
      children.map((child) => ({ child, answers: referralAnswers(), follows: recordOf(contact, child) })),
    );
    await authority.as('mara', async (session) => {
      const done = await allocateChildren(session, {
        children,
        team: 'north',
        worker: workers.soren.id,
        startsOn: '2026-04-08',
      });
      assert.ok(!('refused' in done) && !('issues' in done), JSON.stringify(done));
    });
  }

  const signedIn = async (options = {}): Promise<PersonAtWork> => {
    const person = await personAtWork(browser, service.url, options);
    await person.signIn('soren');
    return person;
  };
  const visitsOf = (child: PersonId) =>
    authority.as('soren', async (session) =>
      (await session.records.ofChild(child)).filter(({ type }) => type === 'visit'),
    );

  test('R021 R030 from my work to saved for three of them takes twelve interactions on a phone, and each child’s part is the child’s own', async () => {
    await using soren = await signedIn(PHONE);
    const { page } = soren;
    const hand = counting(page);
    await hand.press(/^Record a visit/);
    await page.waitForURL(/\/drafts\//);
    await hand.write('whatHappened', STORY);
    for (const [child, words] of [
      [ada, 'I like school.'],
      [ben, 'I miss my dad.'],
      [cal, 'Showed me her bear.'],
    ] as const) {
      await hand.choose(`own.${child}.howSeen`, 'alone');
      await hand.choose(`own.${child}.bedroomSeen`, 'yes');
      await hand.write(`own.${child}.childsWords`, words);
    }
    await hand.press('Finish and record');
    await page.waitForURL(/\/records\//);
    assert.equal(hand.count, 12);
    for (const [child, words] of [
      [ada, 'I like school.'],
      [ben, 'I miss my dad.'],
      [cal, 'Showed me her bear.'],
    ] as const) {
      const [visit, ...more] = await visitsOf(child);
      assert.deepEqual(more, []);
      assert.equal(visit?.state, 'complete');
      assert.equal(visit?.answers.whatHappened, STORY);
      assert.equal(visit?.answers.childsWords, words);
      assert.equal(visit?.answers.purpose, 'assessment');
    }
    assert.deepEqual(await visitsOf(dot), []);
    assert.deepEqual(soren.complaints, []);
  });

  test('R030 whoever is unticked has no record of it, and whoever is ticked has; without a script too', async () => {
    for (const javaScriptEnabled of [true, false]) {
      await using soren = await signedIn({ ...PHONE, javaScriptEnabled });
      const { page } = soren;
      const before = await counts();
      await soren.press('Record a visit to Ada Inventedname, Ben Inventedname and Cal Inventedname');
      if (javaScriptEnabled) assert.deepEqual(await wrongFor(page), []);
      await assertFits(page, 320);
      assert.equal(await tick(page, dot).isChecked(), false, 'a sister who lives elsewhere is offered, and not ticked');
      await page.getByText(/did not live with Ada Inventedname on 14 Apr/).waitFor();
      for (const child of [ada, ben, cal]) await tick(page, child).uncheck();
      await soren.answer({ whatHappened: STORY });
      await soren.press('Finish and record');
      await page.getByRole('link', { name: 'Choose at least one child.' }).waitFor();
      for (const child of [ben, dot]) {
        await tick(page, child).check();
        await soren.answer({ [`own.${child}.howSeen`]: 'with-others', [`own.${child}.whyNotAlone`]: 'Asked to stay.' });
        await soren.answer({ [`own.${child}.bedroomSeen`]: 'yes', [`own.${child}.childsWords`]: 'Hello.' });
      }
      await soren.press('Finish and record');
      await page.waitForURL(/\/records\//);
      const now = await counts();
      assert.deepEqual(
        now.map((count, index) => count - (before[index] ?? 0)),
        [0, 1, 0, 1],
      );
    }
  });

  for (const cut of ['the connection is cut', 'the server is killed', 'the session ends'] as const) {
    test(`R032 ${cut} in the middle of it: not a character is lost, it is sent when there is an answer again, and no record is doubled`, async () => {
      await using soren = await signedIn(PHONE);
      const { page, context } = soren;
      const before = await counts();
      await soren.press('Record a visit to Ada Inventedname, Ben Inventedname and Cal Inventedname');
      await page.waitForURL(/\/drafts\//);
      await page.locator('[name=whatHappened]').pressSequentially(STORY.slice(0, 20));
      if (cut === 'the connection is cut') await context.setOffline(true);
      else if (cut === 'the server is killed') await service.kill();
      else await context.clearCookies({ name: 'throughline' });
      await page.locator('[name=whatHappened]').pressSequentially(STORY.slice(20));
      await writeOwn(soren, `${STORY} ${cut}`);
      await soren.press('Finish and record');
      await page.getByText(/^Not sent: /).waitFor();
      assert.match(page.url(), /\/drafts\//);
      if (cut === 'the connection is cut') await context.setOffline(false);
      else if (cut === 'the server is killed') await service.startAgain();
      else await signInBeside(soren);
      await page.waitForURL(/\/records\//, { timeout: 30_000 });
      assert.deepEqual(
        (await counts()).map((count, index) => count - (before[index] ?? 0)),
        [1, 1, 1, 0],
      );
      for (const child of [ada, ben, cal]) {
        const told = (await visitsOf(child)).filter(
          ({ answers }) => answers.childsWords === `${STORY} ${cut} ${child}`,
        );
        assert.deepEqual(
          told.map(({ answers }) => answers.whatHappened),
          [STORY],
        );
      }
      assert.equal(await page.evaluate('localStorage.length'), 0, 'nothing is left on the device');
    });
  }

  test('R032 sent a second time, it leads to the record it became, and makes no other', async () => {
    await using soren = await signedIn(PHONE);
    const { page, context } = soren;
    const before = await counts();
    await soren.press('Record a visit to Ada Inventedname, Ben Inventedname and Cal Inventedname');
    await page.waitForURL(/\/drafts\//);
    await soren.answer({ whatHappened: STORY });
    await writeOwn(soren, STORY);
    await page.getByText(/^Saved at /).waitFor();
    const again = await context.newPage();
    await again.goto(page.url());
    for (const each of [page, again]) {
      await each.getByRole('button', { name: 'Finish and record' }).click();
      await each.waitForURL(/\/records\//);
    }
    assert.equal(new URL(again.url()).pathname, new URL(page.url()).pathname);
    assert.deepEqual(
      (await counts()).map((count, index) => count - (before[index] ?? 0)),
      [1, 1, 1, 0],
    );
  });

  async function writeOwn(soren: PersonAtWork, words: string): Promise<void> {
    for (const child of [ada, ben, cal]) {
      await soren.answer({ [`own.${child}.howSeen`]: 'alone', [`own.${child}.bedroomSeen`]: 'yes' });
      await soren.answer({ [`own.${child}.childsWords`]: `${words} ${child}` });
    }
  }

  async function signInBeside({ page, context }: PersonAtWork): Promise<void> {
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Sign in again in another tab' }).click(),
    ]);
    await tab.locator('input[name=worker][value="soren"]').check();
    await tab.getByRole('button', { name: 'Sign in', exact: true }).click();
    await tab.waitForURL(/\/drafts\//);
    await tab.close();
  }

  const tick = (page: Page, child: PersonId) => page.locator(`[name="about-children"][value="${child}"]`);
  const counts = async () => Promise.all([ada, ben, cal, dot].map(async (child) => (await visitsOf(child)).length));
});

/** Somebody’s hand: each press, each choice and each box written in is counted. */
function counting(page: Page) {
  const hand = {
    count: 0,
    async press(name: string | RegExp) {
      hand.count += 1;
      await page.getByRole('button', { name }).first().click();
    },
    async choose(name: string, value: string) {
      hand.count += 1;
      await page.locator(`[name="${name}"][value="${value}"]`).check();
    },
    async write(name: string, words: string) {
      hand.count += 1;
      await page.locator(`[name="${name}"]`).pressSequentially(words);
    },
  };
  return hand;
}
