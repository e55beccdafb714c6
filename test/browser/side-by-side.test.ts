import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { writeOccasionForm } from '#domain/definition/reading.ts';
import { assessment } from '#domain/journey/assessment/assessment.record.ts';
import type { PersonId } from '#domain/people/person.ts';
import { assessmentAnswers } from '#test/support/acting.ts';
import { assessedAnew, assessedBefore } from '#test/support/assessed-before.ts';
import { chromiumMissing } from '#test/support/chromium.ts';
import type { Draft, DraftContent } from '#usecases/ports.ts';
import { assertFits, assertWell, type PersonAtWork, personAtWork } from './person-at-work.ts';
import { openStage } from './stage.ts';

const NOW = '2026-09-01T09:00:00.000Z';
const WIDE = { width: 1280, height: 900 };

describe('the last assessment beside the new one', { skip: chromiumMissing() }, () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`R021 R023: is shown when asked for, and a section is copied into what is empty, ${javaScriptEnabled ? 'by keyboard' : 'without a script'}; nothing typed is lost`, async () => {
      await using stage = await openStage(NOW);
      const { authority, browser, service } = stage;
      const child = await authority.child('Ada', '2016-05-01');
      await assessedBefore(authority, [{ child }]);
      const draft = await assessedAnew(authority, 'selma', [child]);
      await using selma = await personAtWork(browser, service.url, { javaScriptEnabled, viewport: WIDE });
      await selma.signIn('selma');
      await selma.open(`/drafts/${draft.id}`);
      const { page } = selma;
      await page.fill(nameIn(child)('development'), 'Reads by herself now.');

      const asked = { selma, child, javaScriptEnabled };
      await shownBeside(asked);
      await copiedIn(asked);
      await changedSince(asked);
    });
  }

  test('what was copied is said on the record, and whoever approves it is told what is word for word the same', async () => {
    await using stage = await openStage(NOW);
    const { authority, browser, service } = stage;
    const child = await authority.child('Ada', '2016-05-01');
    await assessedBefore(authority, [{ child }]);
    const draft = await assessedAnew(authority, 'selma', [child]);
    await authority.as('selma', (session) => session.drafts.save(draft.id, draft.revision, allButCopied(draft, child)));
    await using selma = await personAtWork(browser, service.url, { viewport: WIDE });
    await selma.signIn('selma');
    await selma.open(`/drafts/${draft.id}?beside=last`);
    const { page } = selma;
    await pressed(page, 'Copy 2 answers under The child', true);
    await page.locator(`[data-copied="own.${child}.identity"]`).waitFor();
    await pressed(page, 'Copy 2 answers under Risk and protection', true);
    await page.locator(`[data-copied="own.${child}.risks"]`).waitFor();
    await page.fill(`[name="own.${child}.protections[0].what"]`, 'Gran, and the club');
    await selma.press('Hand in for sign-off');
    await page.waitForURL(/\/records\//);

    await using mara = await personAtWork(browser, service.url, { viewport: WIDE });
    await mara.signIn('mara');
    await mara.open(new URL(page.url()).pathname);
    await mara.page.getByText('3 answers are word for word').waitFor();
    assert.equal(await mara.page.getByText(', word for word.').count(), 3);
    assert.equal(await mara.page.getByText(', and changed.').count(), 1);
    await mara.page.getByRole('button', { name: 'Authorise the assessment' }).waitFor();
    await assertWell(mara);
  });
});

/** Everything of an assessment but what goes on from the last one. */
function allButCopied({ content }: Draft, child: PersonId): DraftContent {
  const { identity, development, risks, protections, ...answers } = assessmentAnswers({ startedOn: '2026-09-01' });
  return { ...content, ...writeOccasionForm(assessment, answers, { [child]: { ...answers, seenOn: '2026-09-01' } }) };
}

interface Asked {
  readonly selma: PersonAtWork;
  readonly child: string;
  readonly javaScriptEnabled: boolean;
}

const COPIED = 'Copied from the child and family assessment of 7 April 2026, by Soren Social';

function nameIn(child: string) {
  return (field: string) => `[name="own.${child}.${field}"]`;
}

/** It is shown when asked for; what was typed stays, and nothing is copied by itself. */
async function shownBeside({ selma, child, javaScriptEnabled }: Asked): Promise<void> {
  const { page } = selma;
  const name = nameIn(child);
  await pressed(page, 'Show it beside the form', javaScriptEnabled);
  await page.getByText('written by Soren Social').waitFor();
  assert.equal(await page.inputValue(name('development')), 'Reads by herself now.', 'what was typed is still there');
  assert.equal(await page.inputValue(name('identity')), '', 'nothing is copied by itself');
  assert.ok(await isBeside(page), 'two columns on a wide screen');
  if (javaScriptEnabled) await assertWell(selma);
  else await assertFits(page, 320);
  assert.ok(await page.getByText('Likes football and drawing.').isHidden(), 'folded on a phone');
  const fold = page.locator('summary', { hasText: 'under The child' });
  await fold.focus();
  await page.keyboard.press('Enter');
  assert.ok(await page.getByText('Likes football and drawing.').isVisible(), 'and opened by keyboard');
  await page.setViewportSize(WIDE);
}

/** A section is copied into what is empty, and the page comes back to the place and says what was left. */
async function copiedIn({ selma, child, javaScriptEnabled }: Asked): Promise<void> {
  const { page } = selma;
  const name = nameIn(child);
  await page.fill('[name=why]', 'The school is worried.');
  await pressed(page, 'Copy 2 answers under The child', javaScriptEnabled);
  await page.locator('#copied').waitFor();
  assert.match((await page.locator('#copied').textContent()) ?? '', /1 answer copied\..*1 answer left, because/s);
  assert.match((await page.locator('#copied').textContent()) ?? '', /“What did the child say, in their own words\?”/);
  assert.equal(await page.evaluate<string>('document.activeElement.id'), 'copied', 'the page comes back to the place');
  assert.equal(await page.inputValue(name('identity')), 'Likes football and drawing.');
  assert.equal(await page.inputValue(name('development')), 'Reads by herself now.');
  assert.equal(await page.inputValue('[name=why]'), 'The school is worried.');
  assert.equal(await page.inputValue(name('childsWords')), '', 'nobody’s words of last time become today’s');
  const mark = markOf(page, child);
  assert.match((await mark.textContent()) ?? '', new RegExp(`^${COPIED}`));
  assert.equal(await stateOf(mark), ': check it');
  if (javaScriptEnabled) await assertWell(selma);
  await page.setViewportSize(WIDE);
}

/** A copy that is changed says so, at once where there is a script. */
async function changedSince({ selma, child, javaScriptEnabled }: Asked): Promise<void> {
  const { page } = selma;
  const name = nameIn(child);
  const mark = markOf(page, child);
  await page.fill(name('identity'), 'Likes football, drawing and chess.');
  if (javaScriptEnabled) assert.equal(await stateOf(mark), ', and changed', 'said at once');
  await pressed(page, 'Save the draft', javaScriptEnabled);
  await page.getByText('The draft is saved').waitFor();
  assert.equal(await stateOf(mark), ', and changed');
  assert.ok(await isBeside(page), 'it still stands beside the form');
}

/** Where there is a script the button has the focus and is pressed with Enter; without one it is clicked. */
async function pressed(page: Page, button: string, isByKeyboard: boolean): Promise<void> {
  const found = page.getByRole('button', { name: new RegExp(`^${button}`) }).first();
  if (!isByKeyboard) return found.click();
  await found.focus();
  await page.keyboard.press('Enter');
}

function markOf(page: Page, child: string): Locator {
  return page.locator(`[data-copied="own.${child}.identity"]`);
}

/** What a mark says of the answer as it stands now. */
async function stateOf(mark: Locator): Promise<string | null> {
  return mark.locator('span:not([hidden])').textContent();
}

async function isBeside(page: Page): Promise<boolean> {
  const last = await page.locator('.tl-beside .tl-last__answers').first().boundingBox();
  const now = await page.locator('.tl-beside textarea').first().boundingBox();
  return last !== null && now !== null && last.x + last.width <= now.x;
}
