import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { richSsda903 } from '#test/bench/rich-ssda903/write-rich-ssda903.ts';
import { chromiumMissing } from '#test/support/chromium.ts';
import { PLANNED, toldCensus } from '#test/support/told-census.ts';
import { checkCensus } from './check-census.ts';
import { checkReturn } from './check-return.ts';
import { assertWell, personAtWork } from './person-at-work.ts';
import { openStage, type Stage } from './stage.ts';

const MOMENT = '2026-05-05T09:00:00.000Z';
/** More than stand on one page. */
const OTHERS = 60;

describe('what a return says', { skip: chromiumMissing() }, () => {
  let stage: Stage;
  let session: BrowserContextOptions['storageState'];
  let address: string;
  before(async () => {
    stage = await openStage(MOMENT);
    await using ana = await personAtWork(stage.browser, stage.service.url);
    await ana.signIn('ana');
    address = await checkCensus(ana, await toldCensus(OTHERS));
    session = await ana.context.storageState();
  });
  after(() => stage[Symbol.asyncDispose]());

  /** Ana again, in the session in which the census was checked. */
  const anaAgain = (javaScriptEnabled = true) =>
    personAtWork(stage.browser, stage.service.url, { javaScriptEnabled, ...(session && { storageState: session }) });

  test('is read beside what is published, from a figure to its rows, a part of them, and the record of a child', async () => {
    await using ana = await anaAgain();
    const { page } = ana;
    await ana.open(address);
    await ana.follow('Figures');
    const police = page.getByRole('row').filter({ hasText: 'Referrals made by the police' });
    for (const words of ['98.4%', '60 of 61', '28.3%']) await police.getByText(words).waitFor();
    const rate = page.getByRole('row').filter({ hasText: 'Referrals, rate per 10,000' });
    await rate.getByText('Not told').waitFor();

    await page.getByLabel('Whose return it is').selectOption({ label: 'Herefordshire' });
    await ana.press('Show');
    for (const words of ['17.7', '61 of 34,439 residents aged 0 to 17', '519.4']) await rate.getByText(words).waitFor();
    await page.getByText('A census says how many plans the child had before, not when they ended.').waitFor();
    await assertWell(ana);

    await ana.follow('Referrals, number');
    await page.getByRole('heading', { name: 'Referrals, number' }).waitFor();
    await page.getByText('61 rows', { exact: true }).waitFor();
    await page.getByRole('link', { name: /^Next/ }).click();
    assert.equal(await page.locator('#rows tbody tr').count(), 11);
    await assertWell(ana);
    await ana.follow('School (2A)');
    await page.getByText('1 row: School (2A)').waitFor();
    assert.ok(!page.url().includes('School'), 'no words of a file stand in an address');
    await ana.follow(PLANNED);
    await page.getByRole('heading', { name: PLANNED }).waitFor();
    assert.ok(!page.url().includes(PLANNED), 'no number of a child stands in an address');
  });

  test('of children looked after looks back into last year’s return, and says what cannot be told and why', async () => {
    await using ana = await anaAgain();
    const { page } = ana;
    const { now, before } = richSsda903({ children: 60, year: '2025-26', wrong: 0, seed: 'figures' });
    await checkReturn(ana, { of: 'ssda903', year: '2025-26', given: { files: now, previous: before } });
    await ana.follow('Figures');
    await page.getByRole('heading', { name: 'Care leavers' }).waitFor();
    await page.getByText('No postcode table was given.').first().waitFor();
    assert.equal(await page.getByText('Last year’s return was not given').count(), 0);
    await assertWell(ana);
    await ana.follow('Three or more placements in the year');
    await page.getByText('placements in the year.').first().waitFor();
    await assertWell(ana);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('#rows tbody a').first().click();
    await page.locator('.tl-record-line svg').waitFor();
  });

  test('works without a script, and a figure that is not there is not found', async () => {
    await using ana = await anaAgain(false);
    const { page } = ana;
    await ana.open(`${address}/figures/SP-03?authority=884`);
    await page.getByText('100.0%').first().waitFor();
    await page.getByRole('rowheader', { name: 'West Midlands' }).waitFor();
    await page.getByText('From 3 July 2025 to 24 July 2025: 15 working days.').waitFor();
    await ana.open(`${address}/figures/XX-99`);
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  });
});
