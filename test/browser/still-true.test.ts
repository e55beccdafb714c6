import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, acting, recordOf, referralAnswers } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { planAnswers } from '#test/support/plan-answers.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { assertFits, personAtWork, wrongFor } from './person-at-work.ts';
import { startService } from './service.ts';

const NOW = '2026-05-22T09:00:00.000Z';
const SAID = 'Ring us when a morning goes wrong.';

describe('what was answered before', { skip: chromiumMissing() }, () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`is shown in place, and said to be still true with one button, ${javaScriptEnabled ? 'by keyboard' : 'without a script'}; what else was typed stays`, async () => {
      await using authority = await acting(NOW);
      const child = await authority.child('Ada', '2016-05-01');
      const answers = planAnswers({ expectations: SAID });
      const follows = await referred(authority, child);
      await authority.record('soren', 'child-in-need-plan', [{ child, answers, follows }]);
      const draft = await begun(authority, child);
      await using service = await startService({
        store: authority.store,
        clock: () => NOW,
        newId: () => crypto.randomUUID(),
      });
      const browser = await launchChromium();
      try {
        await using selma = await personAtWork(browser, service.url, { javaScriptEnabled });
        await selma.signIn('selma');
        await selma.open(`/drafts/${draft}`);
        const { page } = selma;
        await page.getByText(SAID).waitFor();
        assert.equal(await page.inputValue('[name=expectations]'), '', 'nothing is filled in by itself');
        await assertFits(page, 320);
        if (javaScriptEnabled) assert.deepEqual(await wrongFor(page), []);
        await page.fill('[name=contingency]', 'We meet again.');
        await page.getByRole('button', { name: /^Still true.*What is expected of the parents/ }).focus();
        await page.keyboard.press('Enter');
        await page.getByText('Still true, as in the child in need plan of 21 May 2026').waitFor();
        assert.equal(await page.inputValue('[name=expectations]'), SAID);
        assert.equal(await page.inputValue('[name=contingency]'), 'We meet again.');
        if (javaScriptEnabled) assert.deepEqual(await wrongFor(page), []);
      } finally {
        await browser.close();
      }
    });
  }
});

async function referred(authority: Acting, child: PersonId) {
  return recordOf(await authority.record('milo', 'referral', [{ child, answers: referralAnswers() }]), child);
}

async function begun(authority: Acting, child: PersonId): Promise<string> {
  const follows = { [child]: await referred(authority, child) };
  const started = await authority.as('selma', (session) =>
    startDraft(session, { type: 'child-in-need-plan', children: [child], follows }),
  );
  assert.ok('id' in started, JSON.stringify(started));
  return started.id;
}
