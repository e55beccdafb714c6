import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { acting, recordOf, referralAnswers } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { planAnswers } from '#test/support/plan-answers.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { assertFits, type PersonAtWork, personAtWork, wrongFor } from './person-at-work.ts';
import { startService } from './service.ts';

const NOW = '2026-05-22T09:00:00.000Z';

describe('a plan', { skip: chromiumMissing() }, () => {
  test('R052 R053 “ongoing” is refused in words a parent would understand; put right, the plan and the family’s page are there', async () => {
    await using authority = await acting(NOW);
    const child = await authority.child('Ada', '2016-05-01');
    const referral = recordOf(
      await authority.record('milo', 'referral', [{ child, answers: referralAnswers() }]),
      child,
    );
    const draft = await authority.as('soren', async (session) => {
      const follows = { [child]: referral };
      const started = await startDraft(session, { type: 'child-in-need-plan', children: [child], follows });
      assert.ok('id' in started, JSON.stringify(started));
      return started.id;
    });
    const newId = () => crypto.randomUUID();
    await using service = await startService({ store: authority.store, clock: () => NOW, newId });
    const browser = await launchChromium();
    try {
      await using soren = await personAtWork(browser, service.url);
      await soren.signIn('soren');
      await soren.open(`/drafts/${draft}`);
      const { why, childsWords, whatWeDid } = planAnswers();
      await soren.date('startedOn', '2026-05-21');
      await soren.answer({ why: String(why), childsWords: String(childsWords), whatWeDid: String(whatWeDid) });
      await soren.date('childsWordsOn', '2026-05-20');
      const action = 'outcomes[0].actions[0].';
      await soren.answer({
        'outcomes[0].change': 'Goes to school every day',
        'outcomes[0].measure': 'The register',
        [`${action}what`]: 'Breakfast club',
        [`${action}who`]: 'service',
        [`${action}service`]: 'Hill School',
        [`${action}family`]: 'Bring her by 8',
        [`${action}by-day`]: 'ongoing',
        agreed: 'yes',
      });
      await soren.date('reviewOn', '2026-08-20');
      await soren.press('Finish and record');
      await soren.page.getByRole('alert').getByText('“ongoing” does not say which day').waitFor();
      assert.equal(await soren.page.inputValue(`[name="${action}by-day"]`), 'ongoing', 'what was typed stays');
      await soren.date(`${action}by`, '2026-06-12');
      await soren.press('Finish and record');
      await soren.page.waitForURL(/\/records\//);
      await checkPages(soren, child);
      assert.deepEqual(soren.complaints, []);
    } finally {
      await browser.close();
    }
  });
});

async function checkPages(soren: PersonAtWork, child: string): Promise<void> {
  for (const path of [`/children/${child}/plan`, `/children/${child}/plan/family`]) {
    await soren.open(path);
    await soren.page.getByText('Breakfast club').first().waitFor();
    assert.deepEqual(await wrongFor(soren.page), [], path);
    await assertFits(soren.page, 320);
  }
}
