import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { richSsda903 } from '#test/bench/rich-ssda903/write-rich-ssda903.ts';
import { chromiumMissing } from '#test/support/chromium.ts';
import { reported } from './check-census.ts';
import { checkReturn, type ReturnToCheck, uploads } from './check-return.ts';
import { assertWell, type PersonAtWork, personAtWork } from './person-at-work.ts';
import { openStage, type Stage } from './stage.ts';

const MOMENT = '2026-05-05T09:00:00.000Z';
const ALL_SAMPLES = resolve(import.meta.dirname, '../../../shared/samples');
const SAMPLES = join(ALL_SAMPLES, 'ssda903_series');
const POSTCODES = ['postcode,easting,northing,authority', 'HR1 0ZZ,350000,240000,E06000019', ''].join('\r\n');

type Files = ReadonlyMap<string, string>;

describe('an SSDA903 in the browser', { skip: chromiumMissing() }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage(MOMENT);
  });
  after(() => stage[Symbol.asyncDispose]());

  const ana = async (javaScriptEnabled = true): Promise<PersonAtWork> => {
    const person = await personAtWork(stage.browser, stage.service.url, { javaScriptEnabled });
    await person.signIn('ana');
    return person;
  };

  test('of two linked years is dropped, told by rule, and a child is laid out over both', async () => {
    await using person = await ana();
    const { page } = person;
    const { now, before: earlier } = richSsda903({ children: 60, year: '2025-26', wrong: 4, seed: 'browser' });
    await person.open('/returns/check');
    await person.follow('Children looked after return (SSDA903)');
    await page.getByLabel('2025-26').check();
    await drop(page, 'files', now);
    await drop(page, 'previous', earlier);
    await drop(page, 'postcodes', new Map([['postcodes.csv', POSTCODES]]));
    await page.getByLabel('Code of your authority').fill('E06000019');
    await assertWell(person);
    await person.press('Check');
    await reported(page);
    await assertWell(person);
    assert.equal(await page.getByText('Last year’s return was not given.').count(), 0);
    assert.equal(await page.getByText('There is no postcode table.').count(), 0);
    await page.getByText('The list of providers was not given.').first().waitFor();

    await page.setViewportSize({ width: 1280, height: 900 });
    await person.follow('By child');
    await page.locator('main table a').first().click();
    await page.locator('.tl-record-line svg').waitFor();
    await page.getByText('Episodes last year').first().waitFor();
    const rows = page.locator('main table').first();
    assert.match((await rows.textContent()) ?? '', / in [A-Z]\d+: /);
    await assertWell(person);
    assert.deepEqual(person.complaints, []);
  });

  test('says what is wrong with an answer and with a table of postcodes, and asks for nothing again that was answered', async () => {
    await using person = await ana(false);
    const { page } = person;
    await person.open('/returns/check/new/ssda903');
    await page.getByLabel('2025-26').check();
    await page.getByLabel('Code of your authority').fill('Hereford');
    await person.press('Check');
    await page.getByRole('alert').getByText('Enter the code of your authority as E and eight digits').waitFor();
    assert.equal(await page.getByLabel('Code of your authority').inputValue(), 'Hereford');
    assert.ok(await page.getByLabel('2025-26').isChecked());
    await page.getByLabel('Code of your authority').fill('E06000019');
    await page.setInputFiles(
      'input[name=files]',
      uploads(richSsda903({ children: 3, year: '2025-26', wrong: 0, seed: 'x' }).now),
    );
    await page.setInputFiles('input[name=postcodes]', uploads(new Map([['notes.csv', 'a,b\r\n1,2\r\n']])));
    await person.press('Check');
    await page.getByText(/^notes\.csv: /).waitFor();
    assert.deepEqual(person.complaints, []);
  });

  test('of the two published sample years says first that they are of other years, and shows a child over both', async (t) => {
    if (!existsSync(SAMPLES)) return t.skip('The samples ../shared/samples are not beside this clone.');
    await using person = await ana();
    const { page } = person;
    const providers = join(ALL_SAMPLES, 'ofsted_provider_list/ch_fake.xlsx');
    await checkSamples(person, { files: sampleFiles('2018'), previous: sampleFiles('2017'), providers });
    await person.follow('other-year');
    await page.getByText('By its dates this is the return of 2018-19').first().waitFor();
    await page.goBack();
    await person.follow('By child');
    await page.locator('main table a').first().click();
    await page.locator('.tl-record-line svg').waitFor();
    await page.getByText('Episodes last year').first().waitFor();
    await page.goBack();
    await person.follow('Figures');
    await page.getByRole('heading', { name: 'Care leavers' }).waitFor();

    await checkSamples(person, { files: join(ALL_SAMPLES, 'SSDA903_episodes_for_testing_fixes_INPUT.csv') });
    await person.follow('several-authorities');
    await page.getByText('holds rows of 3 authorities').first().waitFor();
    await page.goBack();
    await person.follow('By child');
    await page.locator('main table a').first().click();
    await page.getByRole('heading', { name: 'The record as it was sent' }).waitFor();

    const inventory = join(ALL_SAMPLES, 'p2a_form_inventory');
    await checkSamples(person, { files: readdirSync(inventory).map((name) => join(inventory, name)) });
    await person.follow('unknown-table');
    await page.getByText('forms.csv is none of the twelve tables').first().waitFor();
    assert.deepEqual(person.complaints, []);
  });
});

/** Of whatever year they are, the samples are checked as one of the first returns that can be. */
function checkSamples(person: PersonAtWork, given: ReturnToCheck['given']): Promise<void> {
  return checkReturn(person, { of: 'ssda903', year: '2022-23', given });
}

function sampleFiles(year: string): Files {
  const names = readdirSync(SAMPLES).filter((name) => name.startsWith(year));
  return new Map(names.map((name) => [name, readFileSync(join(SAMPLES, name), 'utf8')]));
}

/** Drops files on the place that asks for them. */
async function drop(page: Page, name: string, files: Files): Promise<void> {
  const given = await page.evaluateHandle(
    `(() => { const given = new DataTransfer(); for (const [name, text] of ${JSON.stringify([...files])}) given.items.add(new File([text], name)); return given; })()`,
  );
  const zone = page.locator('[data-drop]').filter({ has: page.locator(`input[name=${name}]`) });
  await zone.dispatchEvent('drop', { dataTransfer: given });
  await zone.getByText([...files.keys()][0] ?? '').waitFor();
}
