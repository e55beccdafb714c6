import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import { assessmentAnswers, contactAnswers } from '#test/support/acting.ts';
import { type AttackService, attackService, type Form, type Visitor } from './attack-service.ts';
import { type KnownChildren, knownChildren } from './known-children.ts';
import { assertComposed, hiddenIn } from './page.ts';
import { asPosted, beginContact, dated, finish, type Pairs } from './posting.ts';

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

describe('fields that no page offers', () => {
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

  test('answers for a child who is not in the draft reach nobody', async () => {
    const { ada, ben } = children;
    const [ofAda, ofBen] = [(await recordsOf(ada)).length, (await recordsOf(ben)).length];
    const stray = asPosted('contact', contactAnswers(), ben).flatMap(([name, value]) =>
      [[name.replace(ben, ada), value] as const, [name.replace(ben, children.aunt), value] as const].filter(([each]) =>
        each.startsWith('own.'),
      ),
    );
    const page = await finish(dora, await beginContact(dora, ben), [
      ...asPosted('contact', contactAnswers(), ben),
      ...stray,
    ]);
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
      ...Object.entries(dated('authorisedOn', '2026-04-20')),
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
    const page = await finish(soren, draft, [...hidden, ...asPosted('assessment', assessmentAnswers(), ben)]);
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
        [mara, `/records/${assessment}/sign-off`, { read: `${assessment}:${number}`, ...dated('on', '2026-04-20') }],
        [mara, `/records/${assessment}/return`, { read: `${contact}:${number}`, comment: 'Again' }],
        [
          dora,
          `/people/${ada}/edit`,
          {
            version: number,
            kind: 'child',
            'names[0].family': 'Other',
            'correction-reason': 'Because',
            reason: 'Because',
          },
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
        ...asPosted('contact', contactAnswers(), ada),
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
      ...Object.entries(dated('on', '2026-04-20')),
    ]);
    assertComposed(page, 'signed twice');
    const found = (await recordsOf(children.ada)).find(({ id }) => id === assessment);
    assert.deepEqual([found?.state, found?.version], ['complete', 2]);
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
          'correction-reason': 'Because',
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
    const some = { child: ada, team: 'north', ...dated('startsOn', '2026-04-20'), reason: 'Because' };
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
});
