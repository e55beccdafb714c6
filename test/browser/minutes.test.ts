import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { ownPrefix } from '#domain/definition/reading.ts';
import type { PersonId } from '#domain/people/person.ts';
import { childFacts, meetingAnswers, recordOf } from '#test/support/acting.ts';
import { chromiumMissing } from '#test/support/chromium.ts';
import { registerPerson } from '#usecases/commands/register-person.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';
import { type AtKeyboard, byKeyboard } from './by-keyboard.ts';
import { assertFits, personAtWork, wrongFor } from './person-at-work.ts';
import { openStage, type Stage } from './stage.ts';

const WIDE = { viewport: { width: 1280, height: 900 } };

describe('the minutes of a meeting, in a browser', { skip: chromiumMissing() }, () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage('2026-04-20T09:00:00.000Z');
  });
  after(() => stage[Symbol.asyncDispose]());

  const motherOf = (child: PersonId) =>
    stage.authority.as('dora', async (session) => {
      const names = [{ given: 'Marta', family: 'Inventedmother', use: 'legal' as const }];
      const facts = { ...childFacts('Marta', '1988-02-02'), kind: 'adult' as const, names };
      const added = await registerPerson(session, { facts, seen: [] });
      assert.ok('person' in added, JSON.stringify(added));
      await relatePeople(session, { person: added.person, kind: 'parent', other: child });
      return added.person;
    });

  test('a decision is added with one stroke from the notes, and written at once', async () => {
    const ada = await stage.authority.child('Ada', '2015-03-02');
    const draft = await stage.authority.as('soren', (session) =>
      startDraft(session, { type: 'family-meeting', children: [ada] }),
    );
    assert.ok('id' in draft, JSON.stringify(draft));
    await using soren = await personAtWork(stage.browser, stage.service.url, WIDE);
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
    const ben = await stage.authority.child('Ben', '2018-06-01');
    const kept = await stage.authority.record('soren', 'family-meeting', [{ child: ben, answers: meetingAnswers() }]);
    const record = recordOf(kept, ben);
    await using mara = await personAtWork(stage.browser, stage.service.url);
    await mara.signIn('mara');
    await mara.open(`/records/${record}`);
    assert.equal(await mara.page.getByRole('button', { name: 'Send out the minutes' }).count(), 0);
    await mara.press('Approve the minutes');
    await mara.page.getByRole('button', { name: 'Send out the minutes' }).waitFor();
    await mara.press('Send out the minutes');
    await mara.page.getByText('From the family meeting').first().waitFor();
    assert.equal(await mara.page.inputValue('[name="recipients[0].who"]'), 'Mother');
  });

  test('R070 R073 R074 a conference is minuted live, approved and sent out, by keyboard alone', async () => {
    const cara = await stage.authority.child('Cara', '2016-09-21');
    const mother = await motherOf(cara);
    await using soren = await personAtWork(stage.browser, stage.service.url, WIDE);
    await soren.signIn('soren');
    await soren.open(`/children/${cara}/start`);
    const { choose, press } = byKeyboard(soren.page);
    await choose('type', 'family-meeting');
    await press('Start');
    await soren.page.waitForURL(/\/drafts\//);
    await minuteLive(byKeyboard(soren.page), soren.page, { child: cara, mother });
    await press('Hand in for sign-off');
    await soren.page.locator('.govuk-error-summary').waitFor();
    assert.match((await soren.page.locator('.govuk-error-summary').textContent()) ?? '', /ongoing/);
    assert.equal(await soren.page.inputValue('[name="actions[0].dueOn-day"]'), 'ongoing', 'nothing typed is lost');
    await soren.page.locator('[name="actions[0].dueOn-day"]').focus();
    await soren.page.keyboard.press('Control+A');
    await byKeyboard(soren.page).date('actions[0].dueOn', '2026-05-01');
    await press('Hand in for sign-off');
    await soren.page.getByText('Handed in for sign-off.').waitFor();
    const record = new URL(soren.page.url()).pathname;

    await using mara = await personAtWork(stage.browser, stage.service.url, WIDE);
    await mara.signIn('mara');
    await mara.open(record);
    await byKeyboard(mara.page).press('Approve the minutes');
    await mara.page.getByText('Complete', { exact: true }).first().waitFor();

    await soren.open('/meetings?of=all');
    assert.match((await soren.page.locator('tr', { hasText: 'Cara' }).textContent()) ?? '', /To be sent out/);
    await soren.open(record);
    await press('Send out the minutes');
    await soren.page.waitForURL(/\/drafts\//);
    await fillInSending(byKeyboard(soren.page));
    await press('Finish and record');
    await soren.page.getByText('Recorded.').first().waitFor();
    await soren.open('/meetings?of=all');
    assert.doesNotMatch((await soren.page.locator('main').textContent()) ?? '', /Cara/);
    await soren.open(`${record}/minutes`);
    const paper = (await soren.page.locator('main').textContent()) ?? '';
    for (const words of [
      'Marta Inventedmother',
      'Yes, on 14 April 2026',
      'The plan goes on.',
      '1 May 2026',
      'Mara Manager',
    ])
      assert.ok(paper.includes(words), words);
    assert.deepEqual(soren.complaints, []);
  });
});

/** Writes a meeting as it goes on: who is invited and comes, what was reported, said, decided and agreed; one action is “ongoing”. */
async function minuteLive(
  { type, choose, date, press }: AtKeyboard,
  page: Page,
  { child, mother }: { readonly child: string; readonly mother: string },
): Promise<void> {
  await date('heldOn', '2026-04-20');
  await choose('kind', 'child-in-need');
  await type('place', 'Family hub');
  await choose('chair', 'soren');
  await type('agenda', 'The evenings, and who helps.');
  await choose('invited[0].as', 'parent');
  await choose('invited[0].person', mother);
  await date('invited[0].invitedOn', '2026-04-10');
  await choose('invited[0].attendance', 'came');
  await press('Add another person');
  await choose('invited[1].as', 'education');
  await type('invited[1].who', 'Class teacher, Invented School');
  await choose('invited[1].attendance', 'apologies');
  await type('invited[1].reason', 'On a school trip');
  await choose('managerThere', 'yes');
  await press('Add another report');
  await type('reports[0].from', 'School');
  await date('reports[0].receivedOn', '2026-04-13');
  await choose('reports[0].shared', 'yes');
  await date('reports[0].sharedOn', '2026-04-14');
  await type('notes', 'Marta told how the evenings go.');
  await page.keyboard.press('Alt+Shift+D');
  await page.keyboard.type('The plan goes on.');
  await page.keyboard.press('Alt+Shift+A');
  await page.keyboard.type('Ask the club for a place');
  await type('actions[0].owner', 'Marta');
  await type('actions[0].dueOn-day', 'ongoing');
  await choose(`${ownPrefix(child)}tookPart`, 'no');
  await type(`${ownPrefix(child)}tookPart-because`, 'At school.');
  await choose(`${ownPrefix(child)}viewsHeard`, 'worker');
  await type(`${ownPrefix(child)}views`, 'I want to go to the club.');
  await date('draftedOn', '2026-04-20');
}

async function fillInSending({ choose, date }: AtKeyboard): Promise<void> {
  await date('distributedOn', '2026-04-20');
  await choose('sentBy', 'soren');
  await choose('recipients[0].how', 'by-hand');
  await choose('recipients[1].how', 'secure-email');
}
