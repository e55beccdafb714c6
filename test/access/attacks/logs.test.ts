import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type AttackService,
  attackService,
  FORM,
  MULTIPART,
  part,
  partOfFile,
  type Visitor,
} from './attack-service.ts';
import { censusOf } from './census-files.ts';
import { type KnownChildren, knownChildren, MARKS } from './known-children.ts';
import { rowsOf } from './rows-of.ts';

const TYPED = 'Umbrellagrass';
const UPN = 'A999999999999';
const LEAKY = `could not find ${MARKS.ada}\n    at ${MARKS.family} (${MARKS.street})\nat ${MARKS.ben}`;
/** What must stand in no line: names, days of birth however written, numbers, addresses, stories, search words, tokens. */
const PERSONAL = [
  ...Object.values(MARKS),
  TYPED,
  UPN,
  'CHILD-1',
  '2015-03-02',
  '2015,3,2',
  '2 March 2015',
  'marmalade',
];

describe('what the log tells of people', () => {
  let service: AttackService;
  let children: KnownChildren;
  let dora: Visitor;

  before(async () => {
    service = await attackService({
      health: async () => {
        throw new Error(LEAKY);
      },
    });
    children = await knownChildren(service.authority);
    dora = await service.visitor('dora');
  });
  after(() => service[Symbol.asyncDispose]());

  const assertSilent = () => {
    for (const line of service.logged) {
      const found = PERSONAL.filter((mark) => line.toLowerCase().includes(mark.toLowerCase()));
      assert.deepEqual(found, [], line);
    }
  };

  test('a whole day of work leaves no name, number, day of birth or search word in it', async () => {
    const { ada, contact, draft } = children;
    await dora.post('/people/find', {
      name: `${MARKS.ada} ${TYPED}`,
      'born-day': '2',
      'born-month': '3',
      'born-year': '2015',
      identifier: MARKS.number,
      address: MARKS.street,
    });
    for (const path of [
      '/work',
      '/front-door',
      `/children/${ada}`,
      `/children/${ada}/chronology`,
      `/people/${ada}`,
      `/records/${contact}`,
      `/drafts/${draft}`,
      '/scorecard',
    ])
      await dora.open(path);
    await dora.post(`/drafts/${draft}/autosave`, { _revision: '1', whatWasSaid: TYPED });
    await dora.post(`/people/new/${children.newPerson}`, {
      kind: 'child',
      'names[0].given': TYPED,
      'names[0].family': MARKS.family,
      'names[0].use': 'legal',
    });
    await dora.post(`/people/${ada}/edit`, { version: '1', 'names[0].given': TYPED, reason: TYPED });
    await (await service.visitor('ana')).upload(censusOf({ upn: UPN }), `${MARKS.family}.xml`);
    await (await service.visitor('ana')).upload(censusOf({ upn: UPN }).slice(0, 800), `${MARKS.family}.xml`);
    assert.ok(service.logged.length > 15, 'the log does tell of the requests');
    assertSilent();
  });

  test('neither do addresses that somebody typed a name into, headers, nor forms that are refused', async () => {
    const form = { 'content-type': FORM };
    for (const url of [
      `/${TYPED}`,
      `/people/find?name=${TYPED}`,
      `/children/${TYPED}`,
      `/%zz${TYPED}`,
      `/children/${TYPED.repeat(20)}`,
      `/assets/${TYPED}.css`,
      `/sign-in?return=/${TYPED}`,
    ])
      await dora.open(url, {
        referer: `http://localhost/${MARKS.ada}`,
        'user-agent': MARKS.ben,
        'x-request-id': MARKS.family,
        'x-forwarded-for': MARKS.street,
      });
    await dora.send({ method: 'POST', url: '/people/find', body: `name=${TYPED}`, headers: form });
    await dora.send({ method: 'POST', url: `/people/${TYPED}`, body: `name=${TYPED}`, headers: form });
    await dora.send({
      method: 'POST',
      url: '/people/find',
      body: `{"name":"${TYPED}`,
      headers: { 'content-type': 'application/json' },
    });
    await dora.send({ method: 'POST', url: '/people/find', body: TYPED, headers: { 'content-type': `text/${TYPED}` } });
    await dora.send({
      method: 'POST',
      url: '/imports',
      body: `${part('_csrf', await dora.token())}${partOfFile(`${TYPED}.xml`)}${TYPED}`,
      headers: { 'content-type': MULTIPART },
    });
    await dora.send({ method: TYPED as 'GET', url: '/work' }).catch(() => undefined);
    await dora.post('/people/find', { name: TYPED.repeat(400_000) });
    assertSilent();
  });

  test('neither does a fault whose message quotes somebody, though it leaves a reference and the place', async () => {
    const page = await (await service.visitor('hana')).open('/health');
    assert.equal(page.status, 500);
    const line = service.logged.find((each) => each.includes('"fault"')) ?? '';
    const reference = /reference: <strong>([^<]+)/.exec(page.body)?.[1] ?? 'none';
    assert.ok(line.includes(reference) && line.includes('logs.test.ts'), 'the fault can be found');
    assert.ok(!page.body.includes(MARKS.ada));
    assertSilent();
  });

  test('neither does a fault of the database, whose messages quote the row', async () => {
    const { url } = service.authority.database;
    await rowsOf(url, `alter table draft add constraint broken check (content::text not like '%${TYPED}%') not valid`);
    await rowsOf(url, 'alter table person_term rename to person_term_gone');
    try {
      const saved = await dora.post(
        `/drafts/${children.draft}/autosave`,
        { _revision: '2', whatWasSaid: TYPED },
        { accept: 'application/json' },
      );
      const found = await dora.post('/people/find', { name: TYPED });
      assert.deepEqual([saved.status, found.status], [500, 500]);
      assert.ok(!saved.body.includes(TYPED) && !found.body.includes('person_term'));
    } finally {
      await rowsOf(url, 'alter table person_term_gone rename to person_term');
    }
    assertSilent();
  });

  test('no line holds a token that opens a session', async () => {
    const token = dora.cookies.get('throughline') ?? '-';
    assert.ok(token.length > 40);
    assert.equal(
      service.logged.find((line) => line.includes(token)),
      undefined,
    );
  });
});
