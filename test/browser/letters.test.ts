import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromiumMissing } from '#test/support/chromium.ts';
import { docxOf } from '#test/support/office-files.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { assertWell, type PersonAtWork, personAtWork } from './person-at-work.ts';
import { openStage, type Stage } from './stage.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('letters, in a browser', { skip: chromiumMissing() }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage('2026-04-20T09:00:00.000Z');
  });
  after(() => stage[Symbol.asyncDispose]());

  const templates = async (hana: PersonAtWork, text: string) => {
    await hana.page.selectOption('[name=kind]', 'introduction');
    await hana.page.selectOption('[name=language]', 'so');
    const buffer = Buffer.from(docxOf([['Own letterhead'], [text]]));
    await hana.page.setInputFiles('[name=file]', { name: 'letter.docx', mimeType: WORD, buffer });
    await hana.press('Bring the template');
  };

  test('without scripts: a template with an unknown field is refused by name, with what was chosen kept; a whole one is kept', async () => {
    await using hana = await personAtWork(stage.browser, stage.service.url, { javaScriptEnabled: false });
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
    const child = await stage.authority.child('Ottoline', '2011-01-31', { languages: ['Somali'] });
    await using soren = await personAtWork(stage.browser, stage.service.url);
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

  const begun = async (who: PersonAtWork, child: string): Promise<void> => {
    await who.open(`/children/${child}/start`);
    await who.page.check('[name=type][value=letter]');
    await who.page.locator('main form button').last().click();
    await who.page.waitForURL(/\/drafts\//);
  };

  test('the language that the family understands is put in and says so; where no template is in it, an interpreter is asked for', async () => {
    const child = await stage.authority.child('Pavel', '2012-05-17', { languages: ['Polish'] });
    await using soren = await personAtWork(stage.browser, stage.service.url);
    await soren.signIn('soren');
    await begun(soren, child);
    assert.equal(await soren.page.inputValue('[name=language]'), 'pl');
    await soren.page.getByText(/^Put in for you: Pavel .* understands Polish, as the record says/).waitFor();
    await choose(soren, 'kind', 'appointment');
    await choose(soren, 'as', 'child');
    await soren.page.selectOption('[name=person]', child);
    await soren.press('Save the draft');
    await soren.page.getByText('There is no template of this letter in it: an interpreter is needed.').waitFor();
    await assertWell(soren);
  });

  test('one letter about a brother and a sister is begun by ticking both, and read as it will go', async () => {
    const child = await stage.authority.child('Rosalind', '2014-02-11');
    const sister = await stage.authority.child('Tabitha', '2016-08-30');
    await stage.authority.as('soren', (session) =>
      relatePeople(session, { person: sister, kind: 'sibling', other: child }),
    );
    await using soren = await personAtWork(stage.browser, stage.service.url);
    await soren.signIn('soren');
    await soren.open(`/children/${child}/start`);
    await soren.page.check('[name=type][value=letter]');
    await soren.page.check(`[name=child][value="${sister}"]`);
    await soren.page.locator('main form button').last().click();
    await soren.page.waitForURL(/\/drafts\//);
    await choose(soren, 'kind', 'appointment');
    await choose(soren, 'as', 'education');
    await soren.page.fill('[name=who]', 'Head of year');
    await choose(soren, 'language', 'en');
    await choose(soren, 'how', 'post');
    await soren.page.fill('[name=words]', 'Can we meet on Tuesday?');
    await assertWell(soren);
    await soren.press('Read the letter');
    await soren.page.getByText('I am writing about Rosalind and Tabitha.').waitFor();
    await assertWell(soren);
    await soren.follow('Back to the form');
    await soren.press('Finish and record');
    await soren.page.waitForURL(/\/records\//);
    await soren.open(`/children/${sister}/sent`);
    await soren.follow('Letter: about a visit or a meeting');
  });

  test('without scripts: what its reader understands is put in where nothing was chosen, and is looked at before the letter goes', async () => {
    const child = await stage.authority.child('Quentin', '2013-09-23');
    const mother = await stage.authority.child('Zofia', '1985-02-08', {
      kind: 'adult',
      languages: ['Polish', 'English'],
    });
    await stage.authority.as('soren', (session) =>
      relatePeople(session, { person: mother, kind: 'parent', other: child }),
    );
    await using soren = await personAtWork(stage.browser, stage.service.url, { javaScriptEnabled: false });
    await soren.signIn('soren');
    await begun(soren, child);
    assert.equal(await soren.page.inputValue('[name=language]'), '', 'of the child nothing is on record');
    await choose(soren, 'kind', 'introduction');
    await choose(soren, 'as', 'parent');
    await soren.page.selectOption('[name=person]', mother);
    await choose(soren, 'how', 'post');
    await soren.page.fill('[name=words]', 'Przyjdę we wtorek.');
    await soren.press('Finish and record');
    await soren.page.getByText('Look at the language: Polish was put in.', { exact: false }).first().waitFor();
    assert.equal(await soren.page.inputValue('[name=language]'), 'pl');
    await soren.press('Finish and record');
    await soren.page.waitForURL(/\/records\//);
  });
});

async function choose({ page }: PersonAtWork, name: string, value: string): Promise<void> {
  const option = page.locator(`input[name="${name}"][value="${value}"]`);
  if ((await option.count()) > 0) await option.check();
  else await page.selectOption(`select[name="${name}"]`, value);
}
