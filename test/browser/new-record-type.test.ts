import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { declareHomeCheck } from '#test/new-record-type/declare-home-check.ts';
import type { Acting } from '#test/support/acting.ts';
import { chromiumMissing, launchChromium } from '#test/support/chromium.ts';
import { assertFits, type PersonAtWork, personAtWork, wrongFor } from './person-at-work.ts';
import type { Service } from './service.ts';

declareHomeCheck();
// Imported only now, so that the whole product is read with the new record type in it.
const { acting } = await import('#test/support/acting.ts');
const { allocateChildren } = await import('#usecases/commands/allocate-children.command.ts');
const { checkDefinitions } = await import('#domain/definition/check-definitions.ts');
const { journey } = await import('#domain/journey/index.ts');
const { rowsOf } = await import('#test/access/attacks/rows-of.ts');
const { startService } = await import('./service.ts');

const MOMENT = '2026-04-07T09:00:00.000Z';
const HOME_CHECK = 'home-check' as RecordTypeId;
const FOUND = 'The stairs have no gate. Ünïcode & <tags>.';

describe('a record type declared in one file', { skip: chromiumMissing() }, () => {
  let browser: Browser;
  let authority: Acting;
  let service: Service;
  let ada: PersonId;
  let ben: PersonId;

  before(async () => {
    browser = await launchChromium();
    authority = await acting(MOMENT);
    service = await startService({ store: authority.store, clock: () => MOMENT, newId: randomUUID });
    ada = await authority.child('Ada', '2015-03-02');
    ben = await authority.child('Ben', '2018-06-01');
    await authority.as('mara', (session) =>
      allocateChildren(session, {
        ...{ children: [ada, ben], team: 'north', worker: 'soren' as never, startsOn: '2026-04-01' },
      }),
    );
  });
  after(async () => {
    await browser.close();
    await service[Symbol.asyncDispose]();
    await authority[Symbol.asyncDispose]();
  });

  const at = async (worker: string): Promise<PersonAtWork> => {
    const person = await personAtWork(browser, service.url);
    await person.signIn(worker);
    return person;
  };
  const checksOf = (child: PersonId) =>
    authority.as('soren', async (session) =>
      (await session.records.ofChild(child)).filter(({ type }) => type === HOME_CHECK),
    );
  const recordId = async (child: PersonId) => (await checksOf(child))[0]?.id ?? assert.fail('no home check');

  test('has no fault, and is one of the journey', () => {
    assert.ok(journey.some(({ id }) => String(id) === 'home-check'));
    assert.deepEqual(checkDefinitions(journey), []);
  });

  test('has a form, for brothers and sisters too, with what is usual put in; drafts; and everything missing told at once', async () => {
    await using soren = await at('soren');
    const draft = await authority.as('soren', async (session) => {
      const { startDraft } = await import('#usecases/commands/start-draft.command.ts');
      const begun = await startDraft(session, { type: HOME_CHECK, children: [ada, ben] });
      assert.ok('id' in begun, JSON.stringify(begun));
      return begun.id;
    });
    await soren.open(`/children/${ada}/start`);
    await soren.page.getByLabel('Home check', { exact: true }).waitFor();
    await soren.open(`/drafts/${draft}`);
    assert.equal(await soren.page.inputValue('[name=checkedOn-day]'), '7');
    await soren.page.getByText('Home check approved').waitFor();
    await soren.answer({ found: FOUND });
    await soren.page.getByText(/^Saved at /).waitFor();
    await soren.open(`/drafts/${draft}`);
    assert.equal(await soren.page.inputValue('[name=found]'), FOUND);
    assert.deepEqual(await wrongFor(soren.page), []);
    await assertFits(soren.page, 320);
    await soren.press('Hand in for sign-off');
    await soren.page.getByRole('link', { name: 'Enter what was looked at' }).waitFor();
    await soren.page.getByRole('link', { name: 'Ben Inventedname: Say whether the home is safe' }).waitFor();
    await soren.answer({ about: 'Stairs and windows', [`own.${ada}.isSafe`]: 'yes', [`own.${ben}.isSafe`]: 'no' });
    await soren.answer({ [`own.${ben}.isSafe-because`]: 'He climbs.' });
    await soren.press('Hand in for sign-off');
    await soren.page.getByText('Handed in for sign-off').first().waitFor();
    for (const child of [ada, ben]) assert.equal((await checksOf(child))[0]?.state, 'submitted');
  });

  test('runs its clock, asks its task, and nothing follows before it is signed', async () => {
    const derived = await authority.as('mara', async (session) =>
      session.lists.derivedOf(ada, (await authority.snapshot()).knownAt),
    );
    const clock = derived.clocks.find((each) => each.clock === 'home-check-approved');
    assert.deepEqual([clock?.startedOn, clock?.dueOn, clock?.metOn], ['2026-04-07', '2026-04-14', undefined]);
    await using mara = await at('mara');
    await mara.page.locator('caption', { hasText: 'Waiting for your sign-off' }).waitFor();
    await mara.follow(/Approve the home check/);
    await mara.page.getByText(FOUND).waitFor();
  });

  test('is given back with a comment on a passage, handed in again and signed; its clock stops and its line is told', async () => {
    const record = await recordId(ada);
    {
      await using mara = await at('mara');
      await mara.open(`/records/${record}`);
      await mara.page.getByText('Return it', { exact: false }).first().click();
      await mara.page.getByRole('button', { name: /Add another comment/ }).click();
      await mara.answer({
        'passages[0].field': 'found',
        'passages[0].quoted': 'no gate',
        'passages[0].words': 'Which stairs?',
      });
      await mara.page.getByRole('button', { name: 'Return it' }).click();
      await mara.page.getByText('Which stairs?').first().waitFor();
    }
    {
      await using soren = await at('soren');
      await soren.open(`/records/${record}`);
      await soren.press('Go on with it');
      await soren.page.getByText('Which stairs?').first().waitFor();
      await soren.answer({ found: `${FOUND} The back stairs.` });
      await soren.press('Hand in for sign-off');
      await soren.page.getByText('Handed in for sign-off').first().waitFor();
    }
    await using mara = await at('mara');
    await mara.open(`/records/${record}`);
    await mara.page.getByText('The back stairs.').first().waitFor();
    await mara.press('Approve the home check');
    await mara.page.getByRole('heading', { name: /Complete/ }).waitFor();
    await mara.open(`/children/${ada}/chronology`);
    await mara.page.getByText('Home check: Stairs and windows').first().waitFor();
    const derived = await authority.as('mara', async (session) =>
      session.lists.derivedOf(ada, (await authority.snapshot()).knownAt),
    );
    assert.equal(derived.clocks.find((each) => each.clock === 'home-check-approved')?.metOn, '2026-04-07');
  });

  test('is corrected with a reason, keeps every version, is read by whom the policy lets, and each reading is kept', async () => {
    const record = await recordId(ada);
    {
      await using mara = await at('mara');
      await mara.open(`/records/${record}`);
      await mara.press('Correct it');
      await mara.answer({ about: 'Stairs', 'correction-reason': 'No window was looked at.' });
      await mara.press('Record the correction');
      await mara.page.getByText('No window was looked at.').first().waitFor();
      await mara.page.getByText('Stairs and windows').first().waitFor();
    }
    const versions = await authority.as('mara', (session) => session.records.versionsOf(record));
    assert.deepEqual(
      versions.map(({ state }) => state),
      ['submitted', 'open', 'submitted', 'complete', 'complete'],
    );
    {
      await using elmo = await at('elmo');
      const refused = await elmo.page.goto(`${service.url}/records/${record}`);
      assert.ok([403, 404].includes(refused?.status() ?? 0));
    }
    await using ana = await at('ana');
    await ana.open(`/records/${record}`);
    assert.equal(
      await ana.page.getByRole('button', { name: 'Correct it' }).count(),
      0,
      'an analyst reads, and no more',
    );
    const readers = await rowsOf(
      authority.database.url,
      `select distinct worker from read_audit where record = '${record}'`,
    );
    assert.deepEqual(readers.map(({ worker }) => worker).sort(), ['ana', 'mara', 'soren']);
  });

  test('has its last one beside the next, whose words are copied into what is empty, and whose findings are not', async () => {
    const { startDraft } = await import('#usecases/commands/start-draft.command.ts');
    const begun = await authority.as('soren', (session) => startDraft(session, { type: HOME_CHECK, children: [ada] }));
    assert.ok('id' in begun, JSON.stringify(begun));
    await using soren = await at('soren');
    await soren.open(`/drafts/${begun.id}`);
    await soren.answer({ about: 'The garden' });
    await soren.press('Show it beside the form');
    await soren.page.getByRole('button', { name: /^Copy 2 answers under The home/ }).click();
    await soren.page.locator('#copied').waitFor();
    assert.equal(await soren.page.inputValue('[name=about]'), 'The garden');
    assert.equal(await soren.page.inputValue('[name=found]'), `${FOUND} The back stairs.`);
    assert.equal(await soren.page.locator(`[name="own.${ada}.isSafe"]:checked`).count(), 0);
  });
});
