import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { type Acting, acting, meetingAnswers, recordOf } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { assertFits, personAtWork, wrongFor } from './person-at-work.ts';
import { type Service, startService } from './service.ts';

describe('the minutes of a meeting, in a browser', { skip: chromiumMissing() }, () => {
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

  test('a decision is added with one stroke from the notes, and written at once', async () => {
    const ada = await authority.child('Ada', '2015-03-02');
    const draft = await authority.as('soren', (session) =>
      startDraft(session, { type: 'family-meeting', children: [ada] }),
    );
    assert.ok('id' in draft, JSON.stringify(draft));
    await using soren = await personAtWork(browser, service.url, { viewport: { width: 1280, height: 900 } });
    await soren.signIn('soren');
    await soren.open(`/drafts/${draft.id}`);
    await soren.page.locator('[name=notes]').focus();
    await soren.page.keyboard.press('Alt+Shift+D');
    await soren.page.keyboard.type('The plan goes on.');
    assert.equal(await soren.page.inputValue('[name="decisions[0].what"]'), 'The plan goes on.');
    await soren.page.keyboard.press('Alt+Shift+A');
    await soren.page.keyboard.type('Ask the club');
    assert.equal(await soren.page.inputValue('[name="actions[0].what"]'), 'Ask the club');
    await assertFits(soren.page, 320);
    assert.deepEqual(await wrongFor(soren.page), []);
  });

  test('R070 minutes are not sent out before approval; once approved they are offered', async () => {
    const ben = await authority.child('Ben', '2018-06-01');
    const kept = await authority.record('soren', 'family-meeting', [{ child: ben, answers: meetingAnswers() }]);
    const record = recordOf(kept, ben);
    await using mara = await personAtWork(browser, service.url);
    await mara.signIn('mara');
    await mara.open(`/records/${record}`);
    assert.equal(await mara.page.getByRole('button', { name: 'Send out the minutes' }).count(), 0);
    await mara.press('Approve the minutes');
    await mara.page.getByRole('button', { name: 'Send out the minutes' }).waitFor();
    await mara.press('Send out the minutes');
    await mara.page.getByText('From the family meeting').first().waitFor();
    assert.equal(await mara.page.inputValue('[name="recipients[0].who"]'), 'Mother');
  });
});
