import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type DraftServer, serveDraft } from '#test/golden/components/draft-server.ts';
import { gallery } from '#test/golden/components/gallery.ts';
import { type PageServer, servePages } from '#test/golden/components/page-server.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What axe says of GOV.UK's own scripts and layout, each tested by GOV.UK with people who use assistive technology.
const KNOWN: readonly { readonly rule: string; readonly in: string; readonly because: string }[] = [
  { rule: 'aria-allowed-attr', in: 'govuk-radios__input', because: 'says whether the question it reveals is open' },
  { rule: 'label-content-name-mismatch', in: 'govuk-file-upload-button', because: 'its name starts with its label' },
  {
    rule: 'region',
    in: 'govuk-back-link',
    because: 'stands before the main part, so that the way past the menu passes it',
  },
];

async function wrongIn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !KNOWN.some((known) => known.rule === id && html.includes(known.in)))
      .map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

describe('every component on one page', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let server: PageServer;

  before(async () => {
    browser = await launchChromium();
    server = await servePages((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(gallery());
      return true;
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(
    options: BrowserContextOptions,
  ): Promise<{ page: Page; faults: string[]; context: BrowserContext }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(server.url);
    return { page, faults, context };
  }

  for (const width of [1280, 320]) {
    test(`has nothing that axe finds wrong at ${width} pixels`, async () => {
      const { page, context } = await open({ viewport: { width, height: 800 } });
      assert.deepEqual(await wrongIn(page), []);
      await context.close();
    });
  }

  test('runs under a policy that allows only our own files, without a fault', async () => {
    const { page, faults, context } = await open({ viewport: { width: 1280, height: 800 } });
    await page.locator('.govuk-frontend-supported').waitFor();
    assert.deepEqual(faults, []);
    await context.close();
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`is no wider than a screen of 320 pixels ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
      const { page, context } = await open({ viewport: { width: 320, height: 800 }, javaScriptEnabled });
      const box = await page.locator('html').evaluate((root) => root.scrollWidth);
      assert.ok(box <= 320, `the page is ${box} pixels wide`);
      await context.close();
    });
  }

  test('asks for no font that is licensed for gov.uk alone', async () => {
    const { page, context } = await open({});
    const families = await page.evaluate(
      `[...new Set([...document.querySelectorAll('*')].map((element) => getComputedStyle(element).fontFamily))]`,
    );
    assert.deepEqual(families, ['arial, sans-serif']);
    await context.close();
  });

  test('without scripts shows every question and hides nothing that is said', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    await page.getByLabel('When will the child be seen alone?').waitFor();
    await page.getByText('Answer this if the child was not seen alone').waitFor();
    await page.getByLabel('Why not?').waitFor();
    await context.close();
  });
});

describe('a form that grows and shrinks with its answers', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let page: Page;
  let server: DraftServer;

  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    server = await serveDraft();
    page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${server.url}/draft`);
  });
  afterEach(async () => {
    await page.context().close();
    await server.close();
  });

  const names = () =>
    page
      .locator('[data-row] input')
      .evaluateAll((inputs) => inputs.map((each) => [each.getAttribute('name'), each.id]));

  test('asks a question only when its condition holds, and no question that hangs on one not asked', async () => {
    const [why, next] = [page.getByLabel('Why not?'), page.getByLabel('When will they be?')];
    assert.deepEqual([await why.isVisible(), await next.isVisible()], [false, false]);
    await page.getByLabel('No', { exact: true }).check();
    await why.fill('Asleep');
    assert.deepEqual([await why.isVisible(), await next.isVisible()], [true, true]);
    await page.getByLabel('Yes', { exact: true }).check();
    assert.deepEqual([await why.isVisible(), await next.isVisible()], [false, false]);
    await page.getByLabel('No', { exact: true }).check();
    assert.equal(await why.inputValue(), 'Asleep');
    assert.equal(await page.getByText('Answer this if the child was not seen alone').isVisible(), false);
  });

  test('rows are added and taken away by keyboard alone, said aloud, and numbered without a gap', async () => {
    const add = page.getByRole('button', { name: 'Add another person' });
    for (const name of ['Priya', 'Wren', 'Morgan']) {
      await add.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type(name);
    }
    await page.getByText('Added person 3').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Remove Person 2' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Removed person 2').waitFor({ state: 'attached' });
    assert.deepEqual(await names(), [
      ['people[0].name', 'people[0].name'],
      ['people[1].name', 'people[1].name'],
    ]);
    assert.equal(await page.getByLabel('Name').last().inputValue(), 'Morgan');
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Person 1');
    await page.getByRole('group', { name: 'Person 2' }).waitFor();
  });

  test('has nothing that axe finds wrong when all of it is shown', async () => {
    await page.getByLabel('No', { exact: true }).check();
    await page.getByLabel('Why not?').fill('Asleep');
    await page.getByRole('button', { name: 'Add another person' }).click();
    assert.deepEqual(await wrongIn(page), []);
  });
});
