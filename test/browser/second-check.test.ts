import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { writeForm } from '#domain/definition/reading.ts';
import { letter } from '#domain/journey/letter/letter.record.ts';
import { chromiumMissing } from '#test/support/chromium.ts';
import { started } from '#test/support/drafting.ts';
import { guardedFamily } from '#test/support/guarded-family.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { saveDraft } from '#usecases/commands/save-draft.command.ts';
import { checkPointIds } from '#usecases/leaving/check-points.ts';
import { byKeyboard } from './by-keyboard.ts';
import { assertWell, type PersonAtWork, personAtWork } from './person-at-work.ts';
import { openStage, type Stage } from './stage.ts';

describe('a second person’s check, in a browser', { skip: chromiumMissing() }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage('2026-04-20T09:00:00.000Z');
  });
  after(() => stage[Symbol.asyncDispose]());

  const letterTo = async (name: string, bornOn: string, to: 'mother' | 'father', words: string) => {
    const family = await guardedFamily(stage.authority, 'All are well.', name, bornOn);
    const draft = await stage.authority.as('soren', async (session) => {
      const begun = await started(session, 'letter', [family.child]);
      const { who: _, ...usual } = plausibleAnswers('letter');
      const content = writeForm(letter, { ...usual, as: 'parent', person: family[to], words });
      await saveDraft(session, { draft: begun.id, revision: begun.revision, content });
      return begun.id;
    });
    return { ...family, draft };
  };
  const attach = async (who: PersonAtWork, draft: string, name: string) => {
    await who.open(`/drafts/${draft}/files`);
    const buffer = Buffer.from(`${name} says that all is well.`);
    await who.page.setInputFiles('[name=file]', { name, mimeType: 'text/plain', buffer });
    await who.press('Add the file');
    await who.page.getByRole('cell', { name }).first().waitFor();
  };
  const openFile = async ({ page }: PersonAtWork, name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `Open ${name}`, exact: true }).click(),
    ]);
    assert.equal(file.suggestedFilename(), name);
  };
  const says = async ({ page }: PersonAtWork, words: RegExp) => {
    await page.getByText(words).first().waitFor();
  };
  const checks = async (who: PersonAtWork, draft: string, name: string) => {
    await who.open(`/drafts/${draft}/check`);
    await openFile(who, name);
    await who.page.reload();
    await says(who, /^Opened$/);
    for (const box of await who.page.locator('[name=ticked]').all()) await box.check();
    await who.press('It is right: it may leave');
    await says(who, /It can be sent/);
  };

  test('a letter with a file: refused for its writer, checked by another, undone by a further file, checked again, sent, and in the log', async () => {
    const { child, draft } = await letterTo('Ottoline', '2011-01-31', 'mother', 'I come on Tuesday.');
    await using soren = await personAtWork(stage.browser, stage.service.url);
    await using mara = await personAtWork(stage.browser, stage.service.url);
    await soren.signIn('soren');
    await mara.signIn('mara');
    await attach(soren, draft, 'report.txt');
    await soren.open(`/drafts/${draft}`);
    await soren.press('Finish and ask for a check');
    await soren.page.waitForURL(/\/check$/);
    await says(soren, /Waits for a check by a second person since 20 April 2026 at 10am/);
    await says(soren, /You began this, so you cannot be its second person/);
    await says(soren, /Mara Manager, team manager/);
    assert.equal(await soren.page.getByRole('button', { name: 'It is right' }).count(), 0);
    await assertWell(soren);
    await soren.open('/work');
    await says(soren, /Waits for a check by a second person since/);
    await soren.open(`/children/${child}/sent`);
    assert.equal(await soren.page.getByText('Letter: ').count(), 0, 'nothing has gone');

    await mara.open('/work');
    await mara.follow(/Check the letter about Ottoline/);
    await says(mara, /14 Kestrel Close/);
    await mara.press('It is right: it may leave');
    await mara.page.locator('.govuk-error-summary').getByText('Open report.txt first').waitFor();
    await assertWell(mara);
    await checks(mara, draft, 'report.txt');
    await says(mara, /Checked by Mara Manager on 20 April 2026 at 10am\. It can be sent/);
    await assertWell(mara);

    await attach(soren, draft, 'second.txt');
    await soren.open(`/drafts/${draft}`);
    await says(soren, /changed since: the check is undone/);
    await soren.press('Finish and ask for a check');
    await soren.page.waitForURL(/\/check$/);
    await says(soren, /changed since: the check is undone/);
    await assertWell(soren);

    await checks(mara, draft, 'second.txt');
    await soren.open(`/drafts/${draft}`);
    await says(soren, /Checked by Mara Manager/);
    await soren.press('Finish and record');
    await soren.page.waitForURL(/\/records\//);
    await soren.open(`/children/${child}/sent`);
    assert.equal(await soren.page.getByText('Checked by Mara Manager').count(), 3, 'the letter and both files');
    await soren.follow(/^Letter: /);
    await says(soren, /Checked by Mara Manager/);
    await assertWell(soren);
  });

  test('without scripts and at 320 pixels: a manager who releases is no second person; the head of service sends it back with a reason', async () => {
    const { draft } = await letterTo('Bertram', '2018-09-12', 'father', 'They live at 14 Kestrel Close.');
    const narrow = { javaScriptEnabled: false, viewport: { width: 320, height: 800 } };
    await using mara = await personAtWork(stage.browser, stage.service.url, narrow);
    await mara.signIn('mara');
    await mara.open(`/drafts/${draft}`);
    await mara.press('Finish and ask for a check');
    await says(mara, /a second person, who is not you, checks it first/);
    await mara.page.fill('[name=release-reason]', 'He was told the address in court.');
    await mara.press('Release it to be checked');
    await says(mara, /You released what the search had stopped/);
    await using hana = await personAtWork(stage.browser, stage.service.url, narrow);
    await hana.signIn('hana');
    await hana.open('/work');
    await hana.follow(/Check the letter about Bertram/);
    await says(hana, /He was told the address in court/);
    await hana.press('Send it back');
    await hana.page.locator('.govuk-error-summary').getByText('Say what has to be put right').waitFor();
    await hana.page.fill('[name=note]', 'The judge told him the town only.');
    await hana.press('Send it back');
    await says(hana, /Sent back by Hana Head on .*The judge told him the town only/);
    await using soren = await personAtWork(stage.browser, stage.service.url);
    await soren.signIn('soren');
    await soren.open('/work');
    await says(soren, /Sent back by Hana Head/);
    await soren.open(`/drafts/${draft}`);
    await soren.press('Finish and ask for a check');
    await soren.page.locator('.govuk-error-summary').getByText('The judge told him the town only').waitFor();
    await assertWell(soren);
  });

  test('by keyboard alone', async () => {
    const { draft } = await letterTo('Clemence', '2013-05-20', 'mother', 'I come on Friday.');
    await using mara = await personAtWork(stage.browser, stage.service.url);
    await mara.signIn('mara');
    await mara.open(`/drafts/${draft}/check`);
    await says(mara, /It needs no check here/);
    const keyboard = byKeyboard(mara.page);
    for (const point of checkPointIds) await keyboard.tick('ticked', point);
    await keyboard.press('It is right: it may leave');
    await says(mara, /Checked by Mara Manager/);
  });
});
