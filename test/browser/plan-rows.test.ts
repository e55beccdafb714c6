import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Acting, acting, recordOf, referralAnswers } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { action, outcome, planAnswers } from '#test/support/plan-answers.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { assertFits, type PersonAtWork, personAtWork, wrongFor } from './person-at-work.ts';
import { type Service, startService } from './service.ts';

const NOW = '2026-05-22T09:00:00.000Z';

describe('outcomes of a plan, with what will be done about each', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let authority: Acting;
  let service: Service;
  before(async () => {
    browser = await launchChromium();
    authority = await acting(NOW);
    service = await startService({ store: authority.store, clock: () => NOW, newId: () => crypto.randomUUID() });
  });
  after(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
    await authority[Symbol.asyncDispose]();
  });

  const referred = async (name: string, bornOn: string) => {
    const child = await authority.child(name, bornOn);
    const answers = referralAnswers();
    return { child, follows: recordOf(await authority.record('milo', 'referral', [{ child, answers }]), child) };
  };
  const draftOf = async (name: string, bornOn: string) => {
    const { child, follows } = await referred(name, bornOn);
    return authority.as('soren', async (session) => {
      const started = await startDraft(session, {
        type: 'child-in-need-plan',
        children: [child],
        follows: { [child]: follows },
      });
      assert.ok('id' in started, JSON.stringify(started));
      return started.id;
    });
  };

  test('are added, filled and taken away by keyboard alone, kept as they are typed, and there after a reload', async () => {
    const draft = await draftOf('Ada', '2016-05-01');
    await using soren = await personAtWork(browser, service.url);
    const { page } = soren;
    await soren.signIn('soren');
    await soren.open(`/drafts/${draft}`);
    await page.locator('[name="outcomes[0].change"]').focus();
    await page.keyboard.type('Goes to school');
    await pressByKeyboard(soren, 'Add another action', 0);
    await page.locator('[name="outcomes[0].actions[1].what"]').focus();
    await page.keyboard.type('Ring the nurse');
    await pressByKeyboard(soren, 'Add another outcome', 0);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.name'), 'outcomes[1].change', 'one stop to the new row');
    await page.keyboard.type('Sleeps through');
    await page.locator('[name="outcomes[1].actions[0].what"]').fill('Blackout blind');
    await pressByKeyboard(soren, 'Add another action', 1);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Bedtime chart');
    await page.locator('[name="outcomes[1].actions[0].who"]').selectOption('worker');
    await page.locator('[name="outcomes[1].actions[0].worker"]').waitFor({ state: 'visible' });
    await saved(soren);
    assert.deepEqual(await wrongFor(page), []);
    await page.reload();
    assert.deepEqual(await whats(soren), ['', 'Ring the nurse', 'Blackout blind', 'Bedtime chart']);

    await pressByKeyboard(soren, 'Remove Action 1', 0);
    await saved(soren);
    await pressByKeyboard(soren, 'Remove Outcome 1', 0);
    await saved(soren);
    await page.reload();
    assert.deepEqual(await whats(soren), ['Blackout blind', 'Bedtime chart']);
    assert.equal(await page.inputValue('[name="outcomes[0].change"]'), 'Sleeps through');
    await assertFits(page, 320);
    assert.deepEqual(await wrongFor(page), [], 'at 320 pixels');
    assert.deepEqual(soren.complaints, []);
  });

  test('are added, filled, kept and taken away without a script', async () => {
    const draft = await draftOf('Ben', '2012-11-23');
    await using plain = await personAtWork(browser, service.url, { javaScriptEnabled: false });
    await plain.signIn('soren');
    await plain.open(`/drafts/${draft}`);
    await plain.answer({ 'outcomes[0].change': 'Goes to school', 'outcomes[0].actions[0].what': 'Breakfast club' });
    await plain.press('Add another outcome');
    await plain.answer({ 'outcomes[1].change': 'Sleeps through', 'outcomes[1].actions[0].what': 'Blackout blind' });
    await plain.page.getByRole('button', { name: 'Add another action' }).nth(1).click();
    await plain.answer({ 'outcomes[1].actions[1].what': 'Bedtime chart' });
    await plain.press('Save the draft');
    await plain.open(`/drafts/${draft}`);
    assert.deepEqual(await whats(plain), ['Breakfast club', 'Blackout blind', 'Bedtime chart']);
    await plain.page.getByRole('button', { name: 'Remove Action 1' }).nth(1).click();
    await plain.page.getByRole('button', { name: 'Remove Outcome 1' }).click();
    assert.deepEqual(await whats(plain), ['Bedtime chart']);
    await assertFits(plain.page, 320);
  });

  test('R053 a plan of four outcomes with everything in it is one printed page for the family', async () => {
    const { child, follows } = await referred('Cleo', '2019-02-14');
    const answers = planAnswers({
      outcomes: ['Goes to school every day', 'Sleeps through the night', 'Sees the dentist', 'Plays outside'].map(
        (change) => outcome({ change, actions: [action(), action({ what: 'Talk about it every Friday' })] }),
      ),
      expectations: 'Ring us when a morning goes wrong, and tell us what would help.',
      contingency: 'We will meet again and ask whether somebody else of the family can help in the mornings.',
      contingencyBy: '2026-07-20',
    });
    await authority.record('soren', 'child-in-need-plan', [{ child, answers, follows }]);
    await using soren = await personAtWork(browser, service.url);
    await soren.signIn('soren');
    await soren.open(`/children/${child}/plan/family`);
    for (const words of ['I want gran', 'Gran is in the plan', 'Ring us when', 'We will meet again', '20 July 2026'])
      await soren.page.getByText(words).first().waitFor();
    const paper = (await soren.page.pdf({ format: 'A4' })).toString('latin1');
    assert.equal(paper.match(/\/Type \/Page\b/g)?.length, 1);
  });
});

async function pressByKeyboard({ page }: PersonAtWork, name: string, nth: number): Promise<void> {
  await page.getByRole('button', { name }).nth(nth).focus();
  await page.keyboard.press('Enter');
}

async function saved({ page }: PersonAtWork): Promise<void> {
  await page.getByText('Unsaved changes').waitFor();
  await page.getByText(/^Saved at/).waitFor();
}

/** What will be done, as every row of every outcome says it. */
async function whats({ page }: PersonAtWork): Promise<readonly string[]> {
  const rows = await page.locator('[name$="].what"][name^="outcomes["]:visible').all();
  return Promise.all(rows.map((row) => row.inputValue()));
}
