import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { PersonAddress, PersonId } from '#domain/people/person.ts';
import { type Acting, acting } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { startTogether } from '#usecases/commands/start-together.command.ts';
import { assertWell, type PersonAtWork, personAtWork } from './person-at-work.ts';
import { type Service, startService } from './service.ts';

const MOMENT = '2026-04-14T15:00:00.000Z';

function lived(line: string, from: string, until?: string): PersonAddress {
  const address = { lines: [line, 'Inventedtown'], postcode: 'ZZ1 1ZZ', from, keepSafeFrom: [] };
  return until === undefined ? address : { ...address, until };
}

describe('who lived here on the day of a visit', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let authority: Acting;
  let service: Service;
  let [ada, ben, cal]: PersonId[] = [];
  let draft = '';
  let ids = 0;

  before(async () => {
    browser = await launchChromium();
    authority = await acting(MOMENT);
    const here = lived('1 Elm Row', '2020-01-01');
    const moved = (first: string, then: string) => [
      lived(first, '2020-01-01', '2026-04-01'),
      lived(then, '2026-04-01'),
    ];
    const children = [
      await authority.child('Ada', '2014-03-02', { addresses: [here] }),
      await authority.child('Ben', '2016-05-09', { addresses: moved('7 Ash Lane', '1 Elm Row') }),
      await authority.child('Cal', '2019-11-23', { addresses: moved('1 Elm Row', '7 Ash Lane') }),
    ];
    [ada, ben, cal] = children;
    draft = await authority.as('soren', async (session) => {
      for (const other of children.slice(1))
        await relatePeople(session, { person: children[0] as PersonId, other, kind: 'sibling' });
      const begun = await startTogether(session, { type: 'visit', child: children[0] as PersonId });
      assert.ok('id' in begun, JSON.stringify(begun));
      return begun.id;
    });
    const newId = () => `request-${++ids}`;
    service = await startService({ store: authority.store, clock: () => MOMENT, newId });
  });
  after(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
    await authority[Symbol.asyncDispose]();
  });

  const ticked = ({ page }: PersonAtWork) =>
    page.locator('[name="about-children"]:checked').evaluateAll((all) => all.map((each) => each.getAttribute('value')));

  test('R030 changing the date says at once who lived here on that day, and ticks or unticks nobody', async () => {
    await using soren = await personAtWork(browser, service.url);
    const { page } = soren;
    await soren.signIn('soren');
    await soren.open(`/drafts/${draft}`);
    await page.getByText('lived with Ada Inventedname on 14 Apr 2026', { exact: false }).first().waitFor();
    assert.deepEqual(await ticked(soren), [ada, ben]);
    await soren.date('happenedAt', '2026-03-03');
    await page.getByText('Cal Inventedname lived here on 3 March 2026 and is not ticked.').waitFor();
    await page.getByText('Ben Inventedname did not live here on 3 March 2026 and is ticked.').waitFor();
    await page.getByText(/, did not live with Ada Inventedname on 3 Mar 2026/).waitFor();
    assert.deepEqual(await ticked(soren), [ada, ben]);
    await assertWell(soren);
    await page.locator(`[name="about-children"][value="${cal}"]`).check();
    await page.locator(`[name="about-children"][value="${ben}"]`).uncheck();
    await page.getByText(/and is (not )?ticked\./).waitFor({ state: 'detached' });
    assert.deepEqual(await ticked(soren), [ada, cal]);
    await page.context().setOffline(true);
    await soren.date('happenedAt', '2026-04-10');
    await page.getByText('Without a connection it cannot be said who lived here on that day.').waitFor();
    assert.deepEqual(await ticked(soren), [ada, cal]);
  });
});
