import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Acting, acting } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { type PersonAtWork, personAtWork } from './person-at-work.ts';
import { type Service, startService } from './service.ts';

describe('from a contact to a figure, in a browser', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let authority: Acting;
  let service: Service;
  let ids = 0;

  before(async () => {
    browser = await launchChromium();
    authority = await acting('2026-04-07T09:00:00.000Z');
    service = await startService({
      store: authority.store,
      clock: () => now,
      newId: () => `request-${++ids}`,
    });
  });
  after(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
    await authority[Symbol.asyncDispose]();
  });

  let now = '2026-04-07T09:00:00.000Z';
  const at = (moment: string) => {
    now = moment;
    authority.at(moment);
  };
  const somebody = async (worker: string): Promise<PersonAtWork> => {
    const person = await personAtWork(browser, service.url);
    await person.signIn(worker);
    return person;
  };

  test('a front-door worker finds nobody, adds two brothers and sisters, and relates them', async () => {
    await using dora = await somebody('dora');
    for (const [given, born] of [
      ['Ada', '2015-03-02'],
      ['Ben', '2018-06-01'],
    ] as const) {
      await dora.open('/people/find');
      await dora.answer({ name: `${given} Inventedname` });
      await dora.press('Search');
      await dora.page
        .getByRole('button', { name: /add a new person$/i })
        .first()
        .click();
      assert.equal(await dora.page.inputValue('[name="names[0].given"]'), given, 'the search is carried on');
      await dora.date('bornOn', born);
      await dora.press('Add this person');
      await dora.page.getByText(`${given} Inventedname`).first().waitFor();
    }
    await dora.follow('Details and people');
    await dora.press('Add somebody');
    await dora.answer({ name: 'ada' });
    await dora.press('Search');
    await dora.page.getByLabel('Ada Inventedname').check();
    await dora.answer({ kind: 'sibling' });
    await dora.press('Add them');
    await dora.page.getByRole('cell', { name: 'Brother or sister' }).waitFor();
    assert.deepEqual(dora.complaints, []);
  });

  test('she records a contact about both and screens it; a manager decides; it becomes a referral', async () => {
    await using dora = await somebody('dora');
    await openChild(dora, 'Ada');
    await dora.press('Record something new');
    await dora.answer({ type: 'contact' });
    for (const child of await dora.page.locator('input[type=checkbox][name=child]').all()) await child.check();
    await dora.press('Start');
    await dora.date('receivedAt', '2026-04-07', '8:30am');
    await dora.answer({ source: '6', purpose: 'concern', whatWasSaid: 'Nobody was at home after school.' });
    await dora.date('screenedAt', '2026-04-07', '9:15');
    await dora.answer({ screenedBy: 'dora', immediateRisk: 'no', historyChecked: 'Nothing before.' });
    at('2026-04-07T10:00:00.000Z');
    await dora.press('Record what there is, and go on later');
    await dora.page.getByText('Recorded, still open').waitFor();

    await using milo = await somebody('milo');
    await milo.follow('Front door');
    await milo.page
      .getByRole('link', { name: /Ada Inventedname/ })
      .first()
      .click();
    await milo.press('Go on with it');
    for (const child of ['Ada', 'Ben']) await decide(milo, child);
    await milo.date('decidedAt', '2026-04-07', '10:30');
    await milo.answer({ decidedBy: 'milo' });
    at('2026-04-07T11:00:00.000Z');
    await milo.press('Finish and record');
    await milo.page.getByText('Recorded.', { exact: false }).first().waitFor();
    await milo.press('Make a referral');
    await milo.page.getByText('From the contact of 7 April 2026').first().waitFor();
    await milo.answer({ concern: 'Left alone after school.', decidedBy: 'milo' });
    await milo.date('decidedOn', '2026-04-07');
    for (const child of await childIds(milo)) {
      await milo.answer({
        [`own.${child}.primaryNeed`]: 'N5',
        [`own.${child}.noFurtherAction`]: 'no',
        [`own.${child}.nextStep`]: 'assessment',
        [`own.${child}.decisionReason`]: 'Needs to be understood.',
      });
    }
    await milo.press('Finish and record');
    await milo.page.getByRole('heading', { name: /^Referral of 7 April 2026/ }).waitFor();
    assert.deepEqual([...dora.complaints, ...milo.complaints], []);
  });

  test('the work is allocated; the assessment is recorded with autosave, handed in, and authorised by a manager', async () => {
    await using mara = await somebody('mara');
    await openChild(mara, 'Ada');
    await mara.press('Allocate');
    for (const child of await mara.page.locator('input[type=checkbox][name=child]').all()) await child.check();
    await mara.answer({ team: 'north', worker: 'soren' });
    await mara.press('Allocate');
    await mara.page.getByText('Soren Social, North assessment team', { exact: true }).waitFor();

    at('2026-04-20T09:00:00.000Z');
    await using soren = await somebody('soren');
    await openChild(soren, 'Ada');
    await soren.press('Start the assessment');
    await writeAssessment(soren);
    await soren.page.getByText(/^Saved at /).waitFor();
    await soren.press('Hand in for sign-off');
    await soren.page.getByText('Handed in for sign-off').waitFor();

    await mara.signIn('mara');
    await mara.page.locator('caption', { hasText: 'Waiting for your sign-off' }).waitFor();
    await mara.follow(/Authorise the assessment/);
    for (const other of await mara.page.locator('input[type=checkbox][name=read]').all()) await other.check();
    await mara.press('Authorise the assessment');
    await mara.page.getByRole('heading', { name: /Complete/ }).waitFor();
    assert.deepEqual([...mara.complaints, ...soren.complaints], []);
  });

  test('the scorecard has moved, each figure opens to its children, and the manager sees who read the record', async () => {
    await using mara = await somebody('mara');
    await mara.follow('Scorecard');
    const row = mara.page.getByRole('row', { name: /Referrals, number/ });
    assert.equal(await row.locator('.tl-figure').textContent(), '2');
    const assessed = mara.page.getByRole('row', { name: /Assessments completed within 45 working days AS-01\./ });
    assert.match((await assessed.textContent()) ?? '', /100\.0%\s*2 of 2/);
    await mara.follow('Referrals, number');
    await mara.page.getByRole('heading', { name: 'The children behind it' }).waitFor();
    await mara.page.getByRole('link', { name: /^Open the record of Ada/ }).click();
    await mara.page.getByRole('heading', { name: 'Who has read it' }).waitFor();
    const readers = await mara.page.locator('h2:has-text("Who has read it") + table').textContent();
    for (const name of ['Milo Manager', 'Mara Manager']) assert.match(readers ?? '', new RegExp(name));
    assert.deepEqual(mara.complaints, []);
  });

  test('as known before any of it, the scorecard is as it was', async () => {
    await using hana = await somebody('hana');
    await hana.open('/scorecard?as-at=2026-04-20&known-at=2026-04-06');
    await hana.page.getByText('You are looking at the past').waitFor();
    const row = await hana.page
      .getByRole('row', { name: /Referrals, number/ })
      .locator('.tl-figure')
      .textContent();
    assert.equal(row, '0');
  });

  test('an elected member sees the figures, withheld where they are small, and never a child', async () => {
    await using elmo = await somebody('elmo');
    assert.equal(new URL(elmo.page.url()).pathname, '/scorecard');
    const menu = elmo.page.getByRole('navigation', { name: 'Menu' });
    assert.equal(await menu.getByRole('link', { name: 'Find a person' }).count(), 0);
    const answer = await elmo.page.goto(`${service.url}/work`);
    assert.equal(answer?.status(), 404, 'what may not be known is not found');
    await elmo.open('/measures/FD-05');
    assert.equal(await elmo.page.getByRole('heading', { name: 'The children behind it' }).count(), 0);
    assert.equal(await elmo.page.locator('a[href^="/children/"], a[href^="/records/"]').count(), 0);
  });
});

async function openChild(person: PersonAtWork, given: string): Promise<void> {
  await person.open('/people/find');
  await person.answer({ name: given });
  await person.press('Search');
  await person.follow(`${given} Inventedname`);
}

async function childIds({ page }: PersonAtWork): Promise<readonly string[]> {
  const names = await page.evaluate<string[]>(
    '[...document.querySelectorAll("[name^=\'own.\']")].map((each) => each.name.split(".")[1])',
  );
  return [...new Set(names)];
}

async function decide(milo: PersonAtWork, given: string): Promise<void> {
  const own = milo.page.getByRole('group', { name: `${given} Inventedname` }).last();
  await own.getByLabel('Level 3: complex').check();
  await own.getByLabel(/Why that level/).fill('Several needs at once.');
  await own.getByLabel('Referral to children’s social care').check();
}

async function writeAssessment(soren: PersonAtWork): Promise<void> {
  await soren.date('startedOn', '2026-04-08');
  await soren.answer({
    why: 'The referral of 7 April.',
    parentsViews: 'They want help after school.',
    consent: 'given',
  });
  await soren.date('parentsViewsOn', '2026-04-09');
  for (const child of await childIds(soren)) {
    const own = `own.${child}.`;
    const answers: Readonly<Record<string, string>> = {
      seen: 'yes',
      seenBy: 'soren',
      seenWhere: 'home',
      seenAlone: 'yes',
      childsWords: 'I like it when gran is here.',
      identity: 'Likes football.',
      development: 'Learning well.',
      noHistoryReason: 'Nothing happened before.',
      'risks[0].what': 'Alone',
      'risks[0].howMuch': 'Serious',
      'risks[0].howOften': 'Weekly',
      'risks[0].impact': 'Afraid',
      'protections[0].what': 'Gran',
      'protections[0].howWeKnow': 'We met her',
      analysis: 'Safe enough with help.',
      factors: '21',
      outcome: 'child-in-need',
    };
    for (const [name, value] of Object.entries(answers)) await soren.answer({ [own + name]: value });
    await soren.date(`${own}seenOn`, '2026-04-09');
    await soren.date(`${own}childsWordsOn`, '2026-04-09');
  }
}
