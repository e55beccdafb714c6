import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import type { RecordId } from '#domain/history/child-history.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, acting, recordOf } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { childrenInNeed, heldChildren } from '#test/support/held-children.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { assertFits, assertWell, personAtWork, wrongFor } from './person-at-work.ts';
import { type Service, startService } from './service.ts';

const NOW = '2026-04-20T09:00:00.000Z';

describe('a manager’s part, in a browser', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let authority: Acting;
  let service: Service;
  let ids = 0;
  let abel: PersonId;
  let bea: PersonId;
  let note: RecordId;
  before(async () => {
    browser = await launchChromium();
    authority = await acting(NOW);
    service = await startService({ store: authority.store, clock: () => NOW, newId: () => `request-${++ids}` });
    [abel, bea] = await heldChildren(authority, ['Abel', 'Bea']);
    const answers = { happenedAt: '2026-04-15T15:00:00.000Z', kind: 'phone', whatHappened: 'We talked.' };
    note = recordOf(await authority.record('soren', 'case-note', [{ child: abel, answers }]), abel);
  });
  after(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
    await authority[Symbol.asyncDispose]();
  });

  test('R057 R083 a management decision takes two interactions from any page of a child, and keeps what it is about', async () => {
    await using mara = await personAtWork(browser, service.url, { viewport: { width: 1280, height: 900 } });
    await mara.signIn('mara');
    let interactions = 0;
    const press = async (name: string) => {
      interactions += 1;
      await mara.press(name);
    };
    await mara.open(`/records/${note}`);
    await press('Record a management decision');
    assert.equal(await mara.page.inputValue('[name=aboutRecord]'), note);
    assert.equal(await mara.page.inputValue('[name=about]'), 'Case note of 15 April 2026');
    await mara.answer({ decision: 'Visit sooner.', rationale: 'He sounded low.', risk: 'That he is alone.' });
    await press('Finish and record');
    await mara.page.getByText('Recorded.').waitFor();
    assert.equal(interactions, 2);
    const kept = await authority.as('mara', (session) => session.records.ofChild(abel));
    const [decision] = kept.filter(({ type }) => type === 'management-decision');
    assert.deepEqual(
      [decision?.answers.aboutRecord, decision?.answers.decidedBy, decision?.answers.decidedOn, decision?.state],
      [note, 'mara', '2026-04-20', 'complete'],
    );
  });

  test('R057 the control stands on every page of a child for a manager, without a script too, and on none for others', async () => {
    const draft = await authority.as('mara', (session) => startDraft(session, { type: 'visit', children: [bea] }));
    assert.ok('id' in draft, JSON.stringify(draft));
    const ofChild = ['', '/family', '/plan', '/chronology', '/start', '/allocate'].map(
      (page) => `/children/${abel}${page}`,
    );
    const paths = [...ofChild, `/people/${abel}`, `/people/${abel}/edit`, `/records/${note}`, `/drafts/${draft.id}`];
    await using mara = await personAtWork(browser, service.url, { javaScriptEnabled: false });
    await using soren = await personAtWork(browser, service.url, { javaScriptEnabled: false });
    await mara.signIn('mara');
    await soren.signIn('soren');
    for (const path of paths) {
      await mara.open(path);
      assert.equal(await control(mara.page.locator('body')).count(), 1, path);
      if (path.endsWith('/allocate') || path.endsWith('/edit')) continue;
      await soren.open(path);
      assert.equal(await control(soren.page.locator('body')).count(), 0, `soren at ${path}`);
    }
  });

  test('whoever begins the same decision twice goes on in the one they began', async () => {
    await using mara = await personAtWork(browser, service.url);
    await mara.signIn('mara');
    const begin = async () => {
      await mara.open(`/children/${bea}`);
      await mara.press('Record a management decision');
      await mara.page.waitForURL(/\/drafts\//);
      return mara.page.url();
    };
    assert.equal(await begin(), await begin());
    await assertFits(mara.page, 320);
    assert.deepEqual(await wrongFor(mara.page), []);
  });

  test('R080 R081 a worker is supervised about all their children on one page, prepared by the record, and saved for each in one go', async () => {
    await using mara = await personAtWork(browser, service.url, { viewport: { width: 1280, height: 900 } });
    await mara.signIn('mara');
    await mara.open('/team/children?worker=soren');
    await mara.press('Supervise this worker');
    await mara.page.waitForURL(/\/drafts\//);
    assert.equal(await mara.page.inputValue('[name=worker]'), 'soren');
    await mara.answer({ reflection: 'What worries us most.' });
    for (const name of ['whatChanged', 'analysis', 'decision']) {
      const boxes = mara.page.locator(`textarea[name$=".${name}"]`);
      assert.equal(await boxes.count(), 2, `each child has ${name} of their own`);
      for (const [index, box] of (await boxes.all()).entries()) await box.fill(`${name} ${index}`);
    }
    await mara.press('Finish and record');
    await mara.page.getByText('Recorded.').waitFor();
    for (const child of [abel, bea]) {
      const kept = await authority.as('mara', (session) => session.records.ofChild(child));
      const [talk] = kept.filter(({ type }) => type === 'supervision');
      assert.deepEqual([talk?.state, talk?.answers.worker, talk?.answers.supervisedBy], ['complete', 'soren', 'mara']);
    }
  });

  test('R084 an alert about somebody who holds nobody any more stays on the board and on the manager’s own page', async () => {
    const standards = [{ from: '2026-04-01', standard: 0.5, trigger: 0.5, forDays: 0, basis: 'Invented [L]' }];
    await using county = await acting(NOW, { caseload: { standards: { north: standards } } });
    const [cleo] = await childrenInNeed(county, ['Cleo']);
    const held = { startsOn: '2026-04-06', endsOn: '2026-04-15', team: 'north', worker: 'dora' };
    await county.record('mara', 'allocation', [{ child: cleo, answers: held }]);
    await using own = await startService({ store: county.store, clock: () => NOW, newId: () => `own-${++ids}` });
    await using mara = await personAtWork(browser, own.url);
    await mara.signIn('mara');
    await mara.follow('Say what is done about the caseload of Dora Frontdoor');
    await mara.page.getByRole('heading', { name: 'Caseload of Dora Frontdoor' }).waitFor();
    await mara.open('/team');
    const line = mara.page.getByRole('row').filter({ hasText: 'Dora Frontdoor' });
    assert.match((await line.textContent()) ?? '', /Alert/);
    await using hana = await personAtWork(browser, own.url, { viewport: { width: 1280, height: 900 } });
    await hana.signIn('hana');
    await hana.open('/work');
    const alert = hana.page.getByRole('listitem').filter({ hasText: 'the caseload of Dora Frontdoor' });
    assert.match(
      (await alert.textContent()) ?? '',
      /Dora Frontdoor, .*North/,
      'whoever answers for all sees of which team',
    );
    await assertWell(hana);
  });
});

function control(page: Locator): Locator {
  return page.getByRole('button', { name: 'Record a management decision', exact: true });
}
