import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { contactAnswers, recordOf } from '#test/support/acting.ts';
import { type AttackService, attackService, FORM, type Visitor } from './attack-service.ts';
import { type KnownChildren, knownChildren } from './known-children.ts';
import { hiddenIn, type Page } from './page.ts';
import { asPosted, beginContact } from './posting.ts';

describe('people at work at once', () => {
  let service: AttackService;
  let children: KnownChildren;
  let dora: Visitor;
  let milo: Visitor;

  before(async () => {
    service = await attackService();
    children = await knownChildren(service.authority);
    dora = await service.visitor('dora');
    milo = await service.visitor('milo');
  });
  after(() => service[Symbol.asyncDispose]());

  const begin = () => beginContact(dora, children.ben);
  const recordsOfBen = async () =>
    (await service.authority.as('hana', (session) => session.records.ofChild(children.ben))).length;
  /** Sends the same form several times in the same moment, as an impatient hand does. */
  const together = async (
    visitor: Visitor,
    url: string,
    form: Readonly<Record<string, string>>,
    times = 3,
  ): Promise<readonly Page[]> => {
    const body = new URLSearchParams({ _csrf: await visitor.token(), ...form }).toString();
    return Promise.all(
      Array.from({ length: times }, () =>
        visitor.send({ method: 'POST', url, body, headers: { 'content-type': FORM } }),
      ),
    );
  };
  const statuses = (pages: readonly Page[]) => pages.map(({ status }) => status);

  test('two people in one draft: the second is shown both texts, and neither is lost', async () => {
    const draft = await begin();
    const read = hiddenIn((await milo.open(`/drafts/${draft}`)).body, '_revision');
    const first = await dora.post(`/drafts/${draft}/autosave`, { _revision: read, whatWasSaid: 'Words of Dora' });
    assert.equal(JSON.parse(first.body).saved, true);
    const second = await milo.post(`/drafts/${draft}`, {
      _revision: read,
      whatWasSaid: 'Words of Milo',
      _do: 'complete',
    });
    assert.deepEqual([second.status, second.headers.location], [303, `/drafts/${draft}/compare`]);
    const { body } = await milo.open(`/drafts/${draft}/compare`);
    assert.ok(body.includes('Words of Dora') && body.includes('Words of Milo'));
    const finished = await dora.post(`/drafts/${draft}`, {
      _revision: '1',
      whatWasSaid: 'Words of Dora',
      _do: 'complete',
    });
    assert.notEqual(String(finished.headers.location).startsWith('/records/'), true, 'not recorded over the other');
  });

  test('the finish button pressed three times at once keeps one record', async () => {
    const draft = await begin();
    const before = await recordsOfBen();
    const form = Object.fromEntries(asPosted('contact', contactAnswers(), children.ben));
    const pages = await together(dora, `/drafts/${draft}`, { ...form, _revision: '0', _do: 'complete' });
    assert.equal(await recordsOfBen(), before + 1, statuses(pages).join());
    const ways = new Set(pages.map(({ headers }) => String(headers.location)));
    assert.deepEqual(
      [...ways].map((way) => way.startsWith('/records/')),
      [true],
      'each press leads to the one record',
    );
    assert.ok(
      pages.every(({ status }) => status < 500),
      statuses(pages).join(),
    );
  });

  test('two people finishing one draft at once keep one record', async () => {
    const draft = await begin();
    const before = await recordsOfBen();
    const form = {
      ...Object.fromEntries(asPosted('contact', contactAnswers(), children.ben)),
      _revision: '0',
      _do: 'complete',
    };
    const pages = (
      await Promise.all([together(dora, `/drafts/${draft}`, form, 2), together(milo, `/drafts/${draft}`, form, 2)])
    ).flat();
    assert.equal(await recordsOfBen(), before + 1, statuses(pages).join());
    assert.ok(
      pages.every(({ status }) => status < 500),
      statuses(pages).join(),
    );
  });

  test('finishing and discarding at once does one of the two', async () => {
    const draft = await begin();
    const before = await recordsOfBen();
    const form = { ...Object.fromEntries(asPosted('contact', contactAnswers(), children.ben)), _revision: '0' };
    const pages = (
      await Promise.all([
        together(dora, `/drafts/${draft}`, { ...form, _do: 'complete' }, 1),
        together(dora, `/drafts/${draft}`, { ...form, _do: 'discard' }, 1),
      ])
    ).flat();
    const kept = (await recordsOfBen()) - before;
    const ended = await service.authority.as('dora', (session) => session.drafts.find(draft));
    assert.ok(
      pages.every(({ status }) => status < 500),
      statuses(pages).join(),
    );
    assert.equal(kept, ended?.ended === 'recorded' ? 1 : 0);
  });

  test('a signature, a return and a void at once: one of them stands', async () => {
    const { assessment, ada } = children;
    const mara = await service.visitor('mara');
    const versions = async () =>
      (await service.authority.as('hana', (session) => session.records.ofChild(ada))).find(
        ({ id }) => id === assessment,
      );
    const pages = (
      await Promise.all([
        together(
          mara,
          `/records/${assessment}/sign-off`,
          { read: `${assessment}:1`, 'on-day': '20', 'on-month': '4', 'on-year': '2026' },
          2,
        ),
        together(milo, `/records/${assessment}/return`, { read: `${assessment}:1`, comment: 'Once more, please' }, 2),
        together(mara, `/records/${assessment}/void`, { version: '1', reason: 'Never happened' }, 2),
      ])
    ).flat();
    assert.ok(
      pages.every(({ status }) => status < 500),
      statuses(pages).join(),
    );
    assert.equal((await versions())?.version, 2, statuses(pages).join());
    assert.equal(pages.filter(({ status }) => status === 303).length, 1, statuses(pages).join());
  });

  test('the same step taken three times at once leads into one draft', async () => {
    const { ben } = children;
    const contact = recordOf(
      await service.authority.record('milo', 'contact', [{ child: ben, answers: contactAnswers() }]),
      ben,
    );
    const steps = await together(milo, `/records/${contact}/steps/referral`, {});
    assert.deepEqual(statuses(steps), [303, 303, 303]);
    assert.equal(new Set(steps.map(({ headers }) => headers.location)).size, 1);
  });

  test('somebody added three times at once is added once', async () => {
    const form = {
      kind: 'child',
      'names[0].given': 'Perpetuella',
      'names[0].family': 'Oncemoreton',
      'names[0].use': 'legal',
      'bornOn-day': '4',
      'bornOn-month': '5',
      'bornOn-year': '2016',
    };
    const before = await service.count('person');
    const pages = await together(dora, `/people/new/${children.newPerson}`, form);
    assert.ok(
      pages.every(({ status }) => status < 500),
      statuses(pages).join(),
    );
    assert.equal((await service.count('person')) - before, 1, statuses(pages).join());
  });

  test('autosaves that overtake each other lose nothing', async () => {
    const draft = await begin();
    const body = async (words: string) =>
      new URLSearchParams({ _csrf: await dora.token(), _revision: '0', whatWasSaid: words }).toString();
    const bodies = await Promise.all(['One', 'One two', 'One two three'].map(body));
    const pages = await Promise.all(
      bodies.map((each) =>
        dora.send({ method: 'POST', url: `/drafts/${draft}/autosave`, body: each, headers: { 'content-type': FORM } }),
      ),
    );
    assert.deepEqual(statuses(pages), [200, 200, 200]);
    const kept = await service.authority.as('dora', async (session) => [
      (await session.drafts.find(draft))?.content.whatWasSaid?.[0] ?? '',
      ...(await session.drafts.forksOf(draft)).map(({ content }) => content.whatWasSaid?.[0] ?? ''),
    ]);
    assert.ok(
      kept.includes('One two three') || pages.some(({ body: said }) => JSON.parse(said).conflict === true),
      kept.join(' | '),
    );
    assert.ok(kept.length >= 2, 'what was overtaken stands beside');
  });
});
