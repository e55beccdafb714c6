import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { writeDocx } from '#documents/leaving/write-docx.ts';
import { chromiumMissing } from '#test/support/chromium.ts';
import { guardedFamily, KEPT_PHONE } from '#test/support/guarded-family.ts';
import { assertWell, personAtWork } from './person-at-work.ts';
import { openStage, type Stage } from './stage.ts';

const WITHOUT_SCRIPTS = { javaScriptEnabled: false };

describe('what leaves, in a browser', { skip: chromiumMissing() }, () => {
  let stage: Stage;
  before(async () => {
    // What a second person does before something leaves has a test of its own: this authority asks for none.
    const secondCheck = [{ from: '1990-01-01', kinds: [], basis: 'Invented [L]' }];
    stage = await openStage('2026-04-20T09:00:00.000Z', { secondCheck });
  });
  after(() => stage[Symbol.asyncDispose]());

  test('R070 minutes to a father from whom the address is kept are stopped; a worker cannot release them, a manager can with a reason, and the log says so', async () => {
    const notes = 'All are well.\nThey now live at 14 Kestrel Close.';
    const { child, father, sending } = await guardedFamily(stage.authority, notes, 'Ottoline', '2011-01-31');
    const draft = await sending([{ as: 'parent', person: father, how: 'post' }]);
    await using soren = await personAtWork(stage.browser, stage.service.url);
    await soren.signIn('soren');
    await soren.open(`/drafts/${draft.id}`);
    await soren.press('Finish and record');
    const stop = soren.page.locator('#stopped');
    await stop.waitFor();
    assert.match((await stop.textContent()) ?? '', /“What was said\?”, line 2: .*kept from Dan KeptOttoline/);
    assert.doesNotMatch(await soren.page.content(), /Kestrel/);
    assert.equal(await soren.page.getByRole('button', { name: 'Release and send' }).count(), 0);
    await assertWell(soren);

    await using mara = await personAtWork(stage.browser, stage.service.url);
    await mara.signIn('mara');
    await mara.open(`/children/${child}`);
    await mara.open(`/drafts/${draft.id}`);
    await mara.press('Finish and record');
    await mara.press('Release and send');
    await mara.page.getByText('Enter why it is safe to send this as it is').first().waitFor();
    await assertWell(mara);
    await mara.page.fill('[name=release-reason]', 'He was told the address in court.');
    await mara.page
      .getByText(/^Saved/)
      .last()
      .waitFor();
    await mara.open(`/drafts/${draft.id}`);
    assert.equal(await mara.page.inputValue('[name=release-reason]'), 'He was told the address in court.');
    await assertWell(mara);
    await mara.press('Finish and record');
    await mara.page.locator('#stopped').waitFor();
    await mara.press('Release and send');
    await mara.page.waitForURL(/\/records\//);
    await mara.open(`/children/${child}/sent`);
    const log = (await mara.page.locator('main').textContent()) ?? '';
    for (const part of [/Dan KeptOttoline/, /Mara Manager/, /He was told the address in court/, /line 2/])
      assert.match(log, part);
    assert.doesNotMatch(log, /Kestrel/);
    await assertWell(mara);
  });

  test('a file that tells is stopped as the text is, and without scripts; without it the minutes leave and can be read and downloaded', async () => {
    const { child, father, sending } = await guardedFamily(stage.authority, 'All are well.', 'Bertram', '2018-09-12');
    const draft = await sending([{ as: 'parent', person: father, how: 'post' }]);
    await using soren = await personAtWork(stage.browser, stage.service.url, WITHOUT_SCRIPTS);
    await soren.signIn('soren');
    await soren.open(`/drafts/${draft.id}`);
    await soren.press('Add a file or take one out');
    await soren.press('Add the file');
    await soren.page.getByText('Choose the file to send').first().waitFor();
    const answers = [{ ask: 'Contact', words: `Ring ${KEPT_PHONE}` }];
    const content = writeDocx({ title: 'Report', about: '', parts: [{ title: 'Mother', answers }] });
    await soren.page.setInputFiles('[name=file]', { name: 'report.docx', mimeType: '', buffer: Buffer.from(content) });
    await soren.press('Add the file');
    await using mara = await personAtWork(stage.browser, stage.service.url);
    await mara.signIn('mara');
    await mara.open(`/drafts/${draft.id}/files`);
    await assertWell(mara);
    await soren.follow('Back to the sending');
    await soren.press('Finish and record');
    assert.match(
      (await soren.page.locator('#stopped').textContent()) ?? '',
      /“report\.docx”, the text, line \d+: A telephone number/,
    );
    await soren.press('Add a file or take one out');
    await soren.press('Take out report.docx');
    await soren.follow('Back to the sending');
    await soren.press('Finish and record');
    await soren.page.waitForURL(/\/records\//);
    await soren.open(`/children/${child}/sent`);
    await soren.follow('Minutes of the family meeting of 8 April 2026');
    assert.match((await soren.page.locator('main').textContent()) ?? '', /All are well/);
    await mara.open(new URL(soren.page.url()).pathname);
    await assertWell(mara);
    const [file] = await Promise.all([soren.page.waitForEvent('download'), soren.press('Download the file')]);
    assert.equal(file.suggestedFilename(), 'minutes-of-the-family-meeting-of-8-april-2026.docx');
  });
});
