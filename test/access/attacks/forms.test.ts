import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Answers } from '#domain/definition/answers.ts';
import { writeOccasionForm } from '#domain/definition/reading.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { assessmentAnswers, contactAnswers } from '#test/support/acting.ts';
import { type AttackService, attackService, FORM, type Form, type Visitor } from './attack-service.ts';
import { type KnownChildren, knownChildren } from './known-children.ts';
import { assertComposed, hiddenIn, type Page } from './page.ts';

type Pairs = readonly (readonly [string, string])[];

/** What a number in a form could be made into. */
const NUMBERS = [
  '',
  'x',
  'NaN',
  '-1',
  '0',
  '1.5',
  '1e3',
  '1e999',
  '2147483648',
  '9007199254740993',
  '1;drop',
  ' ',
  '１',
];

describe('forms that somebody tampered with', () => {
  let service: AttackService;
  let children: KnownChildren;
  let dora: Visitor;
  let soren: Visitor;
  let mara: Visitor;

  before(async () => {
    service = await attackService();
    children = await knownChildren(service.authority);
    dora = await service.visitor('dora');
    soren = await service.visitor('soren');
    mara = await service.visitor('mara');
  });
  after(() => service[Symbol.asyncDispose]());

  const recordsOf = (child: PersonId) => service.authority.as('hana', (session) => session.records.ofChild(child));
  const begin = async (visitor: Visitor, child: PersonId): Promise<string> => {
    const page = await visitor.post('/drafts', { type: 'contact', child });
    return String(page.headers.location).replace('/drafts/', '');
  };
  const finish = async (visitor: Visitor, draft: string, pairs: Pairs, how = 'complete'): Promise<Page> => {
    const revision = hiddenIn((await visitor.open(`/drafts/${draft}`)).body, '_revision');
    return visitor.post(`/drafts/${draft}`, [['_revision', revision], ['_do', how], ...pairs]);
  };

  const startedAssessment = () =>
    service.authority.as('soren', async (session) => {
      const started = { type: 'assessment', children: [children.ben], follows: {}, base: {}, content: {} } as const;
      return (await session.drafts.start(started)).id;
    });

  test('answers for a child who is not in the draft reach nobody', async () => {
    const { ada, ben } = children;
    const [ofAda, ofBen] = [(await recordsOf(ada)).length, (await recordsOf(ben)).length];
    const stray = formOf('contact', contactAnswers(), ben).flatMap(([name, value]) =>
      [[name.replace(ben, ada), value] as const, [name.replace(ben, children.aunt), value] as const].filter(([each]) =>
        each.startsWith('own.'),
      ),
    );
    const page = await finish(dora, await begin(dora, ben), [...formOf('contact', contactAnswers(), ben), ...stray]);
    assert.equal(page.status, 303);
    assert.equal((await recordsOf(ada)).length, ofAda);
    assert.equal((await recordsOf(ben)).length, ofBen + 1);
  });

  test('what a step sets, and what the system knows itself, cannot be posted', async () => {
    const { ben, referral } = children;
    const referralOfBen = (await recordsOf(ben)).find(({ type }) => type === 'referral');
    const started = await soren.post(`/records/${referralOfBen?.id}/steps/assessment`);
    const draft = String(started.headers.location).replace('/drafts/', '');
    const hidden: Pairs = [
      ...['authorisedOn', 'authorisedBy', 'state', 'version', 'recordedBy', 'recordedAt', 'child', 'type'].flatMap(
        (name) =>
          [
            [name, '1'],
            [`_${name}`, '1'],
            [`own.${ben}.${name}`, '1'],
          ] as const,
      ),
      ...datePairs('authorisedOn', '2026-04-20'),
      ['authorisedBy', 'mara'],
      ['_how', 'complete'],
      ['how', 'complete'],
      ['worker', 'hana'],
      ['role', 'head-of-service'],
      ['_worker', 'hana'],
      ['children', children.ada],
      [`follows.${ben}`, referral],
      ['_draft', children.draft],
      ['draft', children.draft],
    ];
    const page = await finish(soren, draft, [...hidden, ...formOf('assessment', assessmentAnswers(), ben)]);
    assert.equal(page.status, 303);
    const made = (await recordsOf(ben)).find(({ type }) => type === 'assessment');
    assert.deepEqual(
      [made?.state, made?.recordedBy, made?.follows, made?.answers.authorisedOn, made?.answers.authorisedBy],
      ['submitted', 'soren', referralOfBen?.id, undefined, undefined],
    );
    assert.deepEqual(
      Object.keys(made?.answers ?? {}).filter((name) => !(name in getRecordType('assessment').fields)),
      [],
    );
    const other = await service.authority.as('dora', (session) => session.drafts.find(children.draft));
    assert.deepEqual([other?.revision, other?.ended], [1, undefined], 'the other draft stands as it was');
  });

  test('a tampered number is never a fault and never writes over anybody', async () => {
    const { ada, draft, open, assessment, contact, relationship } = children;
    const change = await service.count('change');
    const words = await service.authority.as('dora', (session) => session.drafts.find(draft));
    for (const number of NUMBERS) {
      const sent: readonly (readonly [Visitor, string, Form])[] = [
        [dora, `/drafts/${draft}`, { _revision: number, whatWasSaid: `over ${number}`, _do: 'complete' }],
        [dora, `/drafts/${draft}/autosave`, { _revision: number, whatWasSaid: `over ${number}` }],
        [dora, `/drafts/${children.forked}/compare`, { _fork: number, _revision: number, 'keep.whatWasSaid': 'one' }],
        [mara, `/records/${open}/void`, { version: number, reason: 'Because' }],
        [
          mara,
          `/records/${assessment}/sign-off`,
          { read: `${assessment}:${number}`, ...dated('on', '20', '4', '2026') },
        ],
        [mara, `/records/${assessment}/return`, { read: `${contact}:${number}`, comment: 'Again' }],
        [
          dora,
          `/people/${ada}/edit`,
          { version: number, kind: 'child', 'names[0].family': 'Other', _reason: 'Because', reason: 'Because' },
        ],
        [dora, `/people/${ada}/relationships/${relationship}`, { version: number, reason: 'Because' }],
      ];
      for (const [visitor, path, form] of sent) {
        const page = await visitor.post(path, form);
        assertComposed(page, `${path} with ${number}`);
      }
    }
    assert.equal(await service.count('change'), change, 'nothing was recorded');
    const after = await service.authority.as('dora', (session) => session.drafts.find(draft));
    assert.deepEqual(after?.content, words?.content, 'nobody’s words were written over');
  });

  test('a version said to have been read, that was not, is a conflict and no fault', async () => {
    const { ada, open } = children;
    const started = await dora.post(`/records/${open}/go-on`);
    const draft = String(started.headers.location).replace('/drafts/', '');
    const before = await service.count('record_version');
    for (const number of [...NUMBERS.filter((each) => each.trim() !== ''), '99']) {
      const page = await finish(dora, draft, [
        ...formOf('contact', contactAnswers(), ada),
        ['_read', `${open}:${number}`],
      ]);
      assertComposed(page, `read ${number}`);
      assert.equal(page.status, 409, `read ${number}: ${page.status}`);
    }
    assert.equal(await service.count('record_version'), before);
    assert.equal(
      (
        await finish(
          dora,
          draft,
          [
            ['_read', `${children.contact}:9`],
            ['_read', '::'],
            ['_read', ''],
          ],
          'keep',
        )
      ).status,
      200,
    );
    assert.equal((await recordsOf(ada)).find(({ id }) => id === open)?.version, 1);
  });

  test('the same record named twice is signed once', async () => {
    const { assessment } = children;
    const milo = await service.visitor('milo');
    const page = await milo.post(`/records/${assessment}/sign-off`, [
      ['read', `${assessment}:1`],
      ['read', `${assessment}:1`],
      ['read', `${assessment.toUpperCase()}:1`],
      ...Object.entries(dated('on', '20', '4', '2026')),
    ]);
    assertComposed(page, 'signed twice');
    const found = (await recordsOf(children.ada)).find(({ id }) => id === assessment);
    assert.deepEqual([found?.state, found?.version], ['complete', 2]);
  });

  test('without the token of this very browser nothing is done', async () => {
    const { ada } = children;
    const before = [await service.count('draft'), await service.count('change')];
    const another = await (await service.visitor('milo')).token();
    const own = await dora.token();
    const wrong = ['', 'x', own.slice(0, -1), `${own}x`, another, own.toUpperCase(), 'null', '0'.repeat(10_000)];
    for (const token of wrong) {
      for (const body of [
        `_csrf=${encodeURIComponent(token)}&type=contact&child=${ada}`,
        `_csrf=${token}&_csrf=${own}&type=contact&child=${ada}`,
      ]) {
        if (token === own) continue;
        const page = await dora.send({ method: 'POST', url: '/drafts', body, headers: { 'content-type': FORM } });
        assert.equal(page.status, 403, token.slice(0, 20));
      }
    }
    const bare = await dora.send({
      method: 'POST',
      url: '/drafts',
      body: `type=contact&child=${ada}`,
      headers: { 'content-type': FORM },
    });
    assert.equal(bare.status, 403);
    const inAddress = await dora.send({
      method: 'POST',
      url: `/drafts?_csrf=${own}`,
      body: `type=contact&child=${ada}`,
      headers: { 'content-type': FORM },
    });
    assert.equal(inAddress.status, 403, 'a token in an address would be kept in histories');
    for (const site of ['cross-site', 'same-site']) {
      const page = await dora.post('/drafts', { type: 'contact', child: ada }, { 'sec-fetch-site': site });
      assert.equal(page.status, 403, site);
    }
    assert.deepEqual([await service.count('draft'), await service.count('change')], before);
  });

  test('other methods, and posts that call themselves something else, do nothing', async () => {
    const { ada, draft } = children;
    const before = [await service.count('draft'), await service.count('change')];
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'] as const) {
      const page = await dora.send({ method: method as 'PUT', url: `/drafts/${draft}` });
      assert.ok([400, 404, 405].includes(page.status), `${method}: ${page.status}`);
    }
    const token = await dora.token();
    for (const header of ['x-http-method-override', 'x-method-override', 'x-http-method']) {
      const page = await dora.send({ method: 'GET', url: `/children/${ada}`, headers: { [header]: 'DELETE' } });
      assert.equal(page.status, 200);
      const body = new URLSearchParams({ _csrf: token, _method: 'DELETE' }).toString();
      const posted = await dora.send({
        method: 'POST',
        url: `/children/${ada}`,
        body,
        headers: { [header]: 'DELETE', 'content-type': FORM },
      });
      assert.equal(posted.status, 404);
    }
    assert.deepEqual([await service.count('draft'), await service.count('change')], before);
  });

  test('a body of another kind is no form: it says nothing and does nothing', async () => {
    const { ada } = children;
    const before = await service.count('draft');
    const token = await dora.token();
    const kinds: readonly (readonly [string, string])[] = [
      [
        'application/json',
        JSON.stringify({ pairs: [['type', ['contact']]], _csrf: token, type: 'contact', child: ada }),
      ],
      ['application/json', `{"__proto__":{"polluted":1},"_csrf":"${token}"}`],
      ['application/json', `{"constructor":{"prototype":{"polluted":1}}}`],
      ['application/json', '{'],
      ['application/json', ''],
      ['text/plain', `_csrf=${token}&type=contact&child=${ada}`],
      ['application/xml', '<a/>'],
      ['multipart/form-data', 'x'],
      [
        'multipart/form-data; boundary=x',
        `--x\r\ncontent-disposition: form-data; name="type"\r\n\r\ncontact\r\n--x--\r\n`,
      ],
      [`${FORM}; charset=utf-16`, `_csrf=${token}x&type=contact&child=${ada}`],
      ['', `_csrf=${token}&type=contact`],
      ['a/b;;;=', 'x'],
    ];
    for (const [type, body] of kinds) {
      for (const extra of [{}, { 'x-csrf-token': token }]) {
        const headers = { ...(type === '' ? {} : { 'content-type': type }), ...extra };
        const page = await dora.send({ method: 'POST', url: '/drafts', body, headers });
        assertComposed(page, `${type} ${body.slice(0, 30)}`);
        assert.ok(page.status >= 400, `${type}: ${page.status}`);
      }
    }
    assert.equal(await service.count('draft'), before);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });

  test('names that mean something to the machine are only names', async () => {
    const draft = await begin(dora, children.ben);
    const names = [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      '__proto__[polluted]',
      'constructor.prototype.polluted',
      'a[b][c]',
      'source[]',
      'source[0]',
      'risks[0].__proto__',
      'risks[__proto__].what',
      `own.${children.ben}.__proto__`,
      'own.__proto__.source',
      'own..source',
      'length',
      '0',
      '',
      '%',
      '\u202e',
      '😀',
    ];
    const pairs: Pairs = [
      ...names.map((name) => [name, 'x'] as const),
      ['source', '1A'],
      ['source', '2B'],
      ['whatWasSaid', 'One'],
      ['whatWasSaid', 'Two'],
    ];
    for (const how of ['keep', 'save', 'complete']) assertComposed(await finish(dora, draft, pairs, how), how);
    for (const name of names) {
      assertComposed(await finish(dora, draft, [...pairs, ['_add', name]], 'keep'), `add ${name}`);
      assertComposed(await finish(dora, draft, [...pairs, ['_remove', `${name}[0]`]], 'keep'), `remove ${name}`);
      assertComposed(
        await dora.post('/people/new', [
          ...pairs,
          ['kind', name],
          ['sex', name],
          ['ethnicity', name],
          ['disabilities', name],
          ['_add', name],
        ]),
        name,
      );
    }
    assertComposed(await dora.open(`/drafts/${draft}`), 'the draft again');
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });

  test('a row numbered beyond anything does not fill the page with rows', async () => {
    const group = { name: 'risks', field: 'what' };
    const draft = await startedAssessment();
    for (const index of ['999', '9999', '999999999', '99999999999999999999', '1e9', '-1', '10000', '0x10']) {
      const row: Pairs = [
        [`${group.name}[${index}].${group.field}`, 'x'],
        [`names[${index}].given`, 'x'],
      ];
      const started = performance.now();
      const saved = await soren.post(`/drafts/${draft}/autosave`, [['_revision', '0'], ...row]);
      assertComposed(saved, `autosave ${index}`);
      for (const pressed of [
        ['_add', group.name],
        ['_remove', `${group.name}[${index}]`],
        ['_do', 'keep'],
      ] as const)
        assertComposed(await finish(soren, draft, [...row, pressed], 'keep'), `${pressed} ${index}`);
      assertComposed(await dora.post('/people/new', [...row, ['_add', 'names']]), `new person ${index}`);
      const page = await soren.open(`/drafts/${draft}`);
      assertComposed(page, index);
      assert.ok(page.body.length < 5_000_000, `${index}: ${page.body.length} characters`);
      assert.ok(performance.now() - started < 5000, `${index} took too long`);
    }
  });

  test('a flood is refused or taken, and never stops the service', async () => {
    const { draft } = children;
    const huge = await dora.post(`/drafts/${draft}/autosave`, {
      _revision: '1',
      whatWasSaid: 'x'.repeat(5 * 1024 * 1024),
    });
    assert.equal(huge.status, 413);
    const fields = Array.from({ length: 5000 }, (_, index) => [`field${index}`, 'x'] as const);
    assertComposed(await finish(dora, await begin(dora, children.ben), fields, 'complete'), '5,000 fields');
    const same = `_csrf=${await dora.token()}${'&a='.repeat(1_000_000)}`;
    const started = performance.now();
    const page = await dora.send({ method: 'POST', url: '/drafts', body: same, headers: { 'content-type': FORM } });
    assertComposed(page, 'a million of one name');
    const rows = `_csrf=${await dora.token()}&_add=names${Array.from({ length: 130_000 }, (_, index) => `&names[${index}].given=`).join('')}`;
    assertComposed(
      await dora.send({ method: 'POST', url: '/people/new', body: rows, headers: { 'content-type': FORM } }),
      'rows',
    );
    const many = Array.from(
      { length: 5000 },
      (_, index) => ['child', `00000000-0000-4000-8000-${String(index).padStart(12, '9')}`] as const,
    );
    assertComposed(await dora.post('/drafts', [['type', 'contact'], ...many]), 'five thousand children');
    assert.ok(performance.now() - started < 10_000, `took ${performance.now() - started} ms`);
  });

  test('values that could break out of an address or a header stay where they are', async () => {
    const tried = [
      '//evil.example',
      '\r\nset-cookie: a=b',
      '../../..',
      '\u2028',
      'ü',
      '?x#y',
      '%0d%0a',
      'javascript:alert(1)',
      '\\\\evil.example',
    ];
    for (const value of tried) {
      for (const form of [
        { type: 'contact', from: value },
        { type: 'contact', child: value },
        { type: value, from: value },
      ]) {
        const page = await dora.post('/drafts', form);
        assertComposed(page, `${JSON.stringify(form)}`);
        if (page.headers.location !== undefined) assert.match(String(page.headers.location), /^\/[a-z][\x21-\x7e]*$/);
        assert.ok(!String(page.headers['set-cookie']).includes('a=b'));
      }
      assertComposed(await finish(dora, children.draft, [['_add', value]], 'keep'), value);
    }
  });

  test('somebody who is not there cannot be written into a person, and no page breaks of it', async () => {
    const { ben } = children;
    for (const value of ['x', '99999999-9999-4999-8999-999999999999', ben, '__proto__', '\0']) {
      const version = hiddenIn((await dora.open(`/people/${ben}/edit`)).body, 'version');
      const page = await dora.post(`/people/${ben}/edit`, {
        ...{
          version,
          _version: version,
          kind: 'child',
          'names[0].given': 'Ben',
          'names[0].family': 'Other',
          'names[0].use': value,
        },
        ...{ 'addresses[0].line1': '2 Row', 'addresses[0].keepSafeFrom': value, 'addresses[0].keepSafeFromToo': value },
        ...{
          sex: value,
          upnUnknown: value,
          'identifiers[0].kind': value,
          'identifiers[0].value': 'x',
          reason: 'Because',
          _reason: 'Because',
        },
      });
      assertComposed(page, `edit with ${value}`);
      for (const path of [`/people/${ben}`, `/children/${ben}`, `/people/${ben}/edit`]) {
        const shown = await dora.open(path);
        assertComposed(shown, `${path} after ${value}`);
        assert.equal(shown.status, 200, path);
      }
    }
  });

  test('work cannot be given to somebody who does no such work, nor for children who are not there', async () => {
    const { ada } = children;
    const before = await service.count('record_version');
    const some = { child: ada, team: 'north', ...dated('startsOn', '20', '4', '2026'), reason: 'Because' };
    for (const wrong of [
      { worker: 'elmo' },
      { worker: 'nobody' },
      { team: 'nowhere' },
      { team: '__proto__' },
      { child: 'x' },
      { child: children.aunt },
    ]) {
      const page = await mara.post(`/children/${ada}/allocate`, { ...some, ...wrong });
      assertComposed(page, JSON.stringify(wrong));
      assert.ok([404, 422].includes(page.status), `${JSON.stringify(wrong)}: ${page.status}`);
    }
    assert.equal(await service.count('record_version'), before);
  });

  test('a null typed into any text is left out, and nothing breaks of it', async () => {
    const { ada, open, contact } = children;
    const sent: readonly (readonly [string, Form])[] = [
      ['/people/find', { name: 'a\0b', identifier: '\0', address: '\0' }],
      [`/children/${ada}/chronology/${contact}/mark`, { weight: 'routine', analysis: 'a\0b' }],
      [`/children/${ada}/chronology/review`, { pattern: 'a\0b' }],
      [`/records/${open}/void`, { version: '1', reason: 'a\0b' }],
      ['/sign-in', { worker: 'do\0ra' }],
      ['/sign-in', { worker: 'dora\0', _return: '/\0' }],
    ];
    for (const [path, form] of sent) assertComposed(await mara.post(path, form), path);
  });
});

/** A form about one child, as its page would post it. */
function formOf(type: string, answers: Answers, child: PersonId): Pairs {
  return Object.entries(writeOccasionForm(getRecordType(type), answers, { [child]: answers })).flatMap(
    ([name, values]) => values.map((value) => [name, value] as const),
  );
}

function datePairs(name: string, iso: string): Pairs {
  const [year = '', month = '', day = ''] = iso.split('-');
  return Object.entries(dated(name, day, month, year));
}

function dated(name: string, day: string, month: string, year: string): Record<string, string> {
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}
