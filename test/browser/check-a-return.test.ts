import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { chromiumMissing } from '#test/support/chromium.ts';
import { FAULTY, faultyCensus, SOUND } from '#test/support/faulty-census.ts';
import { checkCensus, chooseCensus, giveFile, reported } from './check-census.ts';
import { assertWell, type PersonAtWork, personAtWork } from './person-at-work.ts';
import type { Service } from './service.ts';
import { openStage, type Stage } from './stage.ts';

const MOMENT = '2026-05-05T09:00:00.000Z';
const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples/cin_xml');
const REASON = 'The dates were typed the wrong way round, and the paper says so.';
/** So many that reading them is seen. */
const MANY = 6000;

describe('a return checked in the browser', { skip: chromiumMissing() }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage(MOMENT);
  });
  after(() => stage[Symbol.asyncDispose]());

  const signedIn = async (worker: string, javaScriptEnabled = true): Promise<PersonAtWork> => {
    const person = await personAtWork(stage.browser, stage.service.url, { javaScriptEnabled, acceptDownloads: true });
    await person.signIn(worker);
    return person;
  };
  test('is dropped, watched, read down to the timeline of a child, explained, taken away and let go', async () => {
    const xml = await faultyCensus(MANY);
    await using ana = await signedIn('ana');
    const { page } = ana;
    await chooseCensus(ana);
    await assertWell(ana);
    await drop(page, 'census.xml', xml);
    await page.getByText(/^census\.xml, \d/).waitFor();
    await ana.press('Check');
    await page.getByRole('heading', { name: 'Checking Children in need census 2025-26' }).waitFor();
    assert.equal(await page.getByRole('progressbar').count(), 1);
    await reported(page);
    assert.deepEqual(filesOf(stage.service), [], 'the files are gone as soon as they are read');
    const address = new URL(page.url()).pathname;
    await assertWell(ana);

    await openFaulty(ana);
    const unexplained = page.locator('input[name=issue]');
    const found = await unexplained.count();
    await page.locator('label[for^=issue-]').first().click();
    await page.getByLabel('Why what you ticked is right as it stands').fill(REASON);
    await ana.press('Mark as explained');
    await page.getByText(REASON).waitFor();
    assert.equal(await unexplained.count(), found - 1);
    await assertWell(ana);

    await takeAway(ana, address);
    await ana.follow('By child');
    await assertWell(ana);
    await page.getByLabel('Open another child').fill(SOUND);
    await ana.press('Open');
    await page.getByText('Nothing was found.', { exact: true }).waitFor();
    assert.ok(!page.url().includes(SOUND));
    await ana.open(`${address}/fields`);
    await assertWell(ana);
    await page.locator('main table a').first().click();
    await assertWell(ana);

    await ana.open(address);
    await ana.press('Remove now the check of Children in need census 2025-26');
    await page.getByText('The check is gone, and everything of its files.').waitFor();
    await assertWell(ana);
    await ana.open(address);
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  });

  test('works without a script: the page looks again by itself, words narrow a list, and an explanation is taken back', async () => {
    await using ana = await signedIn('ana', false);
    const { page } = ana;
    await chooseCensus(ana);
    await ana.press('Check');
    await page.getByRole('alert').getByText('Choose the files of the census.').waitFor();
    assert.ok(await page.getByLabel('2025-26').isChecked(), 'the year is not asked for again');
    await giveFile(page, 'census.xml', await faultyCensus());
    await ana.press('Check');
    await reported(page);
    await page.getByLabel('Words').fill(FAULTY);
    await ana.press('Show');
    assert.ok(!page.url().includes(FAULTY), 'words looked for stand in no address');
    await page.getByRole('link', { name: 'By child' }).click();
    await ana.follow(FAULTY);
    await page.locator('input[name=issue]').first().check();
    await ana.press('Mark as explained');
    await page.getByText('Enter why it is right as it stands').waitFor();
    await page.goBack();
    await page.locator('input[name=issue]').first().check();
    await page.getByLabel('Why what you ticked is right as it stands').fill(REASON);
    await ana.press('Mark as explained');
    await page.getByText(REASON).waitFor();
    await page.getByRole('button', { name: /^Take back/ }).click();
    assert.equal(await page.getByText(REASON).count(), 0);
    await page.getByLabel('Why what you ticked is right as it stands').fill(REASON);
    await page.getByRole('button', { name: /^Mark all \d+ as explained/ }).click();
    assert.equal(await page.locator('input[name=issue]').count(), 0);
    await ana.press('Take all explanations back');
    assert.equal(await page.getByText(REASON).count(), 0);
  });

  test('is not there for another worker, nor for its own after signing out', async () => {
    await using ana = await signedIn('ana');
    const address = await checkCensus(ana, await faultyCensus());
    for (const who of ['mara', 'hana', 'ana', 'sigi', 'elmo']) {
      await using other = await signedIn(who);
      for (const under of ['', '/children', '/children/0', '/fields', '/export/csv', '/progress']) {
        const answer = await other.page.request.get(stage.service.url + address + under);
        assert.ok([403, 404].includes(answer.status()), `${who} got ${answer.status()} for ${under}`);
        assert.ok(!(await answer.text()).includes(FAULTY));
      }
    }
    await ana.press('Sign out');
    await ana.signIn('ana');
    await ana.open(address);
    await ana.page.getByRole('heading', { name: 'Page not found' }).waitFor();
    await ana.open('/returns/check');
    assert.equal(await ana.page.getByText('Your checks of this session').count(), 0);
  });

  test('is kept on purpose: opened on another day with its explanations, and gone for good when it is removed', async () => {
    await using ana = await signedIn('ana');
    const { page } = ana;
    await chooseCensus(ana);
    await page.getByLabel('Keep the files and my explanations').check();
    await assertWell(ana);
    await giveFile(page, 'census.xml', await faultyCensus());
    await ana.press('Check');
    await reported(page);
    assert.deepEqual(filesOf(stage.service), [], 'nothing lies in a folder');
    await page.getByText('You keep this check').waitFor();
    await openFaulty(ana);
    await page.locator('label[for^=issue-]').first().click();
    await page.getByLabel('Why what you ticked is right as it stands').fill(REASON);
    await ana.press('Mark as explained');
    await page.getByText(REASON).waitFor();
    await ana.press('Sign out');

    await ana.signIn('ana');
    await ana.open('/returns/check');
    await assertWell(ana);
    await ana.press('Open the kept check of Children in need census 2025-26');
    await reported(page);
    await openFaulty(ana);
    await page.getByText(REASON).waitFor();
    await ana.open('/returns/check');
    assert.equal(await page.getByText('Your checks of this session').count(), 0, 'it is told once');
    await ana.press('Remove now the kept check of Children in need census 2025-26');
    await page.getByText('The check is gone, and everything of its files.').waitFor();
    assert.equal(await page.getByText('Checks you keep').count(), 0);
  });

  test('that is no census is refused with what is wrong and what to do, and nothing of it stays', async () => {
    await using ana = await signedIn('ana');
    await chooseCensus(ana);
    await giveFile(ana.page, 'letter.xml', '<html><body/></html>');
    await ana.press('Check');
    await ana.page
      .getByRole('alert')
      .getByText(/letter\.xml: .*<html>.*Choose the XML file of a CIN census\./)
      .waitFor();
    await assertWell(ana);
    assert.deepEqual(filesOf(stage.service), []);
  });

  const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith('.xml')) : [];
  test('every sample the sector gives is read and shown', {
    skip: samples.length === 0 && 'no samples here',
  }, async () => {
    await using ana = await signedIn('ana');
    for (const sample of samples) {
      await checkCensus(ana, readFileSync(join(SAMPLES, sample), 'utf8'), sample);
      await ana.follow('By child');
      await ana.page.locator('main table a').first().click();
      await ana.page.locator('.tl-record-line svg').waitFor();
      await assertWell(ana);
      await ana.page.setViewportSize({ width: 1280, height: 900 });
      await ana.page.goBack();
      await ana.follow('Figures');
      await ana.page.getByRole('heading', { name: 'Referrals' }).first().waitFor();
    }
  });
});

/** From the rules down to the child something is wrong with, as it was sent. */
async function openFaulty(ana: PersonAtWork): Promise<void> {
  const { page } = ana;
  await ana.follow('8608');
  await page.getByText(FAULTY).first().waitFor();
  await assertWell(ana);
  await page.setViewportSize({ width: 1280, height: 900 });
  await ana.follow(FAULTY);
  assert.ok(!page.url().includes(FAULTY), 'no number of a child stands in an address');
  await page.locator('.tl-record-line svg').waitFor();
  assert.ok((await page.locator('.tl-record-line__event--error').count()) > 0, 'what is wrong is marked on the axis');
  assert.ok((await page.locator('.tl-mark--error').count()) > 0, 'and in the rows as they were sent');
  const axis = page.getByRole('table', { name: 'The same as a table' });
  for (const words of ['Assessment, factors 1A', 'Review', 'Child protection plan NEG then EMO', 'Section 47 enquiry'])
    assert.ok((await axis.getByText(words, { exact: true }).count()) > 0, words);
  await assertWell(ana);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Takes the report away in every form, with what was explained. */
async function takeAway(ana: PersonAtWork, address: string): Promise<void> {
  const { page } = ana;
  await ana.open(address);
  await page.getByText('1 of them explained').waitFor();
  const csv = await download(page, 'Every issue as a table (CSV)');
  assert.match(csv.toString(), /explained\r\n/);
  assert.ok(csv.toString().includes(REASON));
  assert.equal(JSON.parse((await download(page, 'Everything for a program (JSON)')).toString()).children, MANY + 1);
  assert.equal((await download(page, 'Everything as a workbook')).subarray(0, 2).toString(), 'PK');
}

/** Drops a file as a mouse would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const given = await page.evaluateHandle(
    `(() => { const given = new DataTransfer(); given.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); return given; })()`,
  );
  await page.locator('[data-drop]').dispatchEvent('drop', { dataTransfer: given });
}

async function download(page: Page, link: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return readFileSync(await file.path());
}

/** Every file that the checks of a service have on the disk. */
function filesOf({ checksFolder }: Service): readonly string[] {
  return readdirSync(checksFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}
