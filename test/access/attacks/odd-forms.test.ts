import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type AttackService, attackService, FORM, type Form, type Visitor } from './attack-service.ts';
import { type KnownChildren, knownChildren } from './known-children.ts';
import { assertComposed } from './page.ts';
import { beginContact, finish, type Pairs } from './posting.ts';

/** Names that mean something to the language, the form reader or the eye. */
const NAMES = [
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
  'own.__proto__.source',
  'own..source',
  'length',
  '0',
  '',
  '%',
  '\u202e',
  '😀',
];

describe('forms that no page of ours would send', () => {
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

  const startedAssessment = () =>
    service.authority.as('soren', async (session) => {
      const started = { type: 'assessment', children: [children.ben], follows: {}, base: {}, content: {} } as const;
      return (await session.drafts.start(started)).id;
    });

  test('names that mean something to the machine are only names', async () => {
    const draft = await beginContact(dora, children.ben);
    const names = [...NAMES, `own.${children.ben}.__proto__`];
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
    assertComposed(await finish(dora, await beginContact(dora, children.ben), fields, 'complete'), '5,000 fields');
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
