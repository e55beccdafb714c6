import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsOf } from '#test/access/attacks/rows-of.ts';
import { acting } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { personAtWork } from './person-at-work.ts';
import { startService } from './service.ts';

const NOW = '2026-09-07T09:00:00.000Z';
const WORDS = 'Grandmother telephoned concerning wellingtons.';

describe('what a form takes', { skip: chromiumMissing() }, () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`${javaScriptEnabled ? 'is counted while it is filled' : 'is known only from opened to sent without a script'}, and no word that was typed is in the counts`, async () => {
      await using authority = await acting(NOW);
      const child = await authority.child('Ada', '2016-05-01');
      const draft = await authority.as('soren', (session) =>
        startDraft(session, { type: 'case-note', children: [child] }),
      );
      assert.ok('id' in draft);
      await using service = await startService({
        store: authority.store,
        clock: () => NOW,
        newId: () => crypto.randomUUID(),
      });
      const browser = await launchChromium();
      try {
        await using soren = await personAtWork(browser, service.url, { javaScriptEnabled });
        const { page } = soren;
        await soren.signIn('soren');
        await soren.open(`/drafts/${draft.id}`);
        await soren.date('happenedAt', '2026-09-07', '09:00');
        await soren.answer({ kind: 'phone' });
        await page.locator('[name=whatHappened]').pressSequentially(WORDS);
        if (javaScriptEnabled) {
          // The counts go on over a page that is opened again.
          await page.getByText(/^Saved at/).waitFor();
          await page.reload();
          await page.locator('[name=whatHappened]').pressSequentially(' ');
        }
        await soren.press('Finish and record');
        await page.waitForURL(/\/records\//);
        const kept = await page.evaluate<string>('JSON.stringify(localStorage)').catch(() => '');
        assert.ok(!kept.includes('effort'), 'the device forgets what it counted');
        assert.deepEqual(soren.complaints, []);
      } finally {
        await browser.close();
      }
      const rows = await rowsOf(authority.database.url, 'select * from form_effort');
      const count = (question: string, what: string) =>
        Number(rows.find((row) => row.question === question && row.what === what)?.count ?? 0);
      assert.equal(count('', 'finished'), 1);
      assert.equal(count('whatHappened', 'asked'), 1);
      assert.equal(count('title', 'blank'), 1);
      assert.equal(count('', 'measured'), javaScriptEnabled ? 1 : 0);
      assert.equal(count('', 'open-minutes'), javaScriptEnabled ? 0 : 1);
      assert.equal(count('kind', 'edits'), javaScriptEnabled ? 1 : 0);
      assert.equal(count('whatHappened', 'edits'), javaScriptEnabled ? 2 : 0);
      const text = JSON.stringify(rows);
      for (const each of [...WORDS.split(/[ .]/).filter((word) => word.length > 3), 'phone', child, draft.id, 'soren'])
        assert.ok(!text.includes(each), each);
    });
  }
});
