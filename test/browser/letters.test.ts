import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Acting, acting } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { docxOf } from '#test/support/office-files.ts';
import { assertFits, type PersonAtWork, personAtWork, wrongFor } from './person-at-work.ts';
import { type Service, startService } from './service.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('letters, in a browser', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let authority: Acting;
  let service: Service;
  let ids = 0;
  before(async () => {
    browser = await launchChromium();
    authority = await acting('2026-04-20T09:00:00.000Z');
    service = await startService({
      store: authority.store,
      clock: () => '2026-04-20T09:00:00.000Z',
      newId: () => `request-${++ids}`,
    });
  });
  after(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
    await authority[Symbol.asyncDispose]();
  });

  const assertWell = async ({ page, complaints }: PersonAtWork) => {
    assert.deepEqual(await wrongFor(page), []);
    await assertFits(page, 320);
    assert.deepEqual(complaints, []);
  };

  const templates = async (hana: PersonAtWork, text: string) => {
    await hana.page.selectOption('[name=kind]', 'introduction');
    await hana.page.selectOption('[name=language]', 'so');
    const buffer = Buffer.from(docxOf([['Own letterhead'], [text]]));
    await hana.page.setInputFiles('[name=file]', { name: 'letter.docx', mimeType: WORD, buffer });
    await hana.press('Bring the template');
  };

  test('without scripts: a template with an unknown field is refused by name, with what was chosen kept; a whole one is kept', async () => {
    await using hana = await personAtWork(browser, service.url, { javaScriptEnabled: false });
    await hana.signIn('hana');
    await hana.open('/letters');
    await templates(hana, 'Your {{child.shoeSize}}');
    await hana.page.getByText('Paragraph 2 (“Your {{child.shoeSize}}”) asks for {{child.shoeSize}}').first().waitFor();
    assert.equal(await hana.page.inputValue('[name=language]'), 'so');
    await templates(hana, '{{letter.words}} {{worker.name}}');
    await hana.page
      .getByRole('cell', { name: /letter\.docx/ })
      .first()
      .waitFor();
  });

  test('a letter is written by the template of its language, read as it will go, leaves and is downloaded', async () => {
    const child = await authority.child('Ottoline', '2011-01-31', { languages: ['Somali'] });
    await using soren = await personAtWork(browser, service.url);
    await soren.signIn('soren');
    await soren.open(`/children/${child}/start`);
    await soren.page.check('[name=type][value=letter]');
    await soren.page.locator('main form button').last().click();
    await soren.page.waitForURL(/\/drafts\//);
    await choose(soren, 'kind', 'introduction');
    await choose(soren, 'as', 'education');
    await soren.page.fill('[name=who]', 'Class teacher');
    await choose(soren, 'language', 'ur');
    await choose(soren, 'how', 'post');
    await soren.page.fill('[name=words]', 'Waan imanayaa Talaadada.');
    await soren.press('Read the letter');
    await soren.page.getByText('no template of “Who your worker is” in Urdu yet').waitFor();
    await soren.page.getByText('understands Somali').waitFor();
    await assertWell(soren);
    await soren.follow('Back to the form');
    await choose(soren, 'language', 'so');
    await soren.press('Read the letter');
    await soren.page.locator('[lang=so]').getByText('Waan imanayaa Talaadada. Soren').waitFor();
    await assertWell(soren);
    await soren.follow('Back to the form');
    await soren.press('Finish and record');
    await soren.page.waitForURL(/\/records\//);
    await soren.open(`/children/${child}/sent`);
    await soren.follow('Letter: who your worker is');
    await soren.page.locator('[lang=so]').getByText('Own letterhead').waitFor();
    await assertWell(soren);
    const [file] = await Promise.all([soren.page.waitForEvent('download'), soren.press('Download the file')]);
    assert.equal(file.suggestedFilename(), 'letter-who-your-worker-is.docx');
  });
});

async function choose({ page }: PersonAtWork, name: string, value: string): Promise<void> {
  const option = page.locator(`input[name="${name}"][value="${value}"]`);
  if ((await option.count()) > 0) await option.check();
  else await page.selectOption(`select[name="${name}"]`, value);
}
