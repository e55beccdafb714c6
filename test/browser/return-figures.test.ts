import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromiumMissing } from '#test/support/chromium.ts';
import { PLANNED, toldCensus } from '#test/support/told-census.ts';
import { richSsda903 } from '../bench/rich-ssda903/write-rich-ssda903.ts';
import { assertWell, type PersonAtWork, personAtWork } from './person-at-work.ts';
import { openStage, type Stage } from './stage.ts';

const MOMENT = '2026-05-05T09:00:00.000Z';
/** More than stand on one page. */
const OTHERS = 60;

describe('what a return says', { skip: chromiumMissing() }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage(MOMENT);
  });
  after(() => stage[Symbol.asyncDispose]());

  /** The address of a census that was checked. */
  async function checked({ page, follow, press, ...person }: PersonAtWork): Promise<string> {
    await person.signIn('ana');
    await follow('Check a return');
    await follow('Children in need census');
    await page.getByLabel('2025-26').check();
    const buffer = Buffer.from(await toldCensus(OTHERS));
    await page.setInputFiles('input[type=file]', { name: 'census.xml', mimeType: 'text/xml', buffer });
    await press('Check');
    await page.getByRole('navigation', { name: 'Views of this check' }).waitFor();
    return new URL(page.url()).pathname;
  }

  test('is read beside what is published, from a figure to its rows, a part of them, and the record of a child', async () => {
    await using ana = await personAtWork(stage.browser, stage.service.url);
    const { page } = ana;
    await checked(ana);
    await ana.follow('Figures');
    const police = page.getByRole('row').filter({ hasText: 'Referrals made by the police' });
    for (const words of ['98.4%', '60 of 61', '28.3%']) await police.getByText(words).waitFor();
    const rate = page.getByRole('row').filter({ hasText: 'Referrals, rate per 10,000' });
    await rate.getByText('Not told').waitFor();
    await assertWell(ana);

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
    await using ana = await personAtWork(stage.browser, stage.service.url);
    const { page } = ana;
    await ana.signIn('ana');
    await ana.open('/returns/check/new/ssda903');
    await page.getByLabel('2025-26').check();
    const { now, before } = richSsda903({ children: 60, year: '2025-26', wrong: 0, seed: 'figures' });
    await page.setInputFiles('input[type=file][name=files]', filesOf(now));
    await page.setInputFiles('input[type=file][name=previous]', filesOf(before));
    await ana.press('Check');
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
    await using ana = await personAtWork(stage.browser, stage.service.url, { javaScriptEnabled: false });
    const { page } = ana;
    const address = await checked(ana);
    await ana.open(`${address}/figures/SP-03?authority=884`);
    await page.getByText('100.0%').first().waitFor();
    await page.getByRole('rowheader', { name: 'West Midlands' }).waitFor();
    await page.getByText('From 3 July 2025 to 24 July 2025: 15 working days.').waitFor();
    await ana.open(`${address}/figures/XX-99`);
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  });

  test('is nobody else’s to read', async () => {
    await using ana = await personAtWork(stage.browser, stage.service.url);
    const address = await checked(ana);
    for (const who of ['mara', 'hana', 'ana', 'sigi', 'elmo']) {
      await using other = await personAtWork(stage.browser, stage.service.url);
      await other.signIn(who);
      for (const under of ['/figures', '/figures/FD-05']) {
        const answer = await other.page.request.get(stage.service.url + address + under);
        assert.ok([403, 404].includes(answer.status()), `${who} got ${answer.status()} for ${under}`);
        assert.ok(!(await answer.text()).includes(PLANNED));
      }
    }
  });
});

function filesOf(files: ReadonlyMap<string, string>) {
  return [...files].map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }));
}
