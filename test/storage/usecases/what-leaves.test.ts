import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { writeDocx } from '#documents/leaving/write-docx.ts';
import type { PersonAddress, PersonId } from '#domain/people/person.ts';
import { type Acting, acting } from '#test/support/acting.ts';
import { adult, type GuardedFamily, guardedFamily, KEPT_HOME } from '#test/support/guarded-family.ts';
import { changePerson } from '#usecases/commands/change-person.command.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { isStopped, type Stopped } from '#usecases/leaving/stop.ts';
import type { Draft } from '#usecases/ports.ts';
import { rawConnection } from '../../access/raw-connection.ts';

const TELLING = 'All are well.\nThey live at flat 2, 14, Kestrel Cl., ZZ3-4AB now.';
const SILENT = 'All are well, and school goes on.';

describe('what leaves is searched', () => {
  let authority: Acting;
  let telling: GuardedFamily;
  let silent: GuardedFamily;
  before(async () => {
    // What a second person does before something leaves has a test of its own: this authority asks for none.
    const secondCheck = [{ from: '1990-01-01', kinds: [], basis: 'Invented [L]' }];
    authority = await acting('2026-04-20T09:00:00.000Z', { secondCheck });
    telling = await guardedFamily(authority, TELLING, 'Ottoline', '2011-01-31');
    silent = await guardedFamily(authority, SILENT, 'Bertram', '2018-09-12');
  });
  after(() => authority[Symbol.asyncDispose]());

  const send = (draft: Draft, who: 'soren' | 'mara' = 'soren', release?: { reason: string; found: string }) =>
    authority.as(who, (session) =>
      recordDraft(session, {
        draft: draft.id,
        revision: draft.revision,
        how: 'complete',
        ...(release === undefined ? {} : { release }),
      }),
    );
  const stopped = async (draft: Draft): Promise<Stopped> => {
    const outcome = await send(draft);
    assert.ok(isStopped(outcome), JSON.stringify(outcome));
    return outcome;
  };
  const sent = async (family: GuardedFamily) =>
    authority.as('soren', (session) => session.documents.sendingsAbout(family.child));

  test('minutes to whom an address is kept from are stopped: where, from whom, and never the address itself', async () => {
    const draft = await telling.sending([{ as: 'parent', person: telling.father, how: 'post' }]);
    const { stops } = await stopped(draft);
    assert.deepEqual(
      stops.map(({ where }) => where),
      ['“What was said?”, line 2'],
    );
    const told = JSON.stringify(stops);
    assert.match(told, /kept from Dan KeptOttoline/);
    assert.doesNotMatch(told, /Kestrel|ZZ3|14/i);
    assert.deepEqual(await sent(telling), []);
    const left = await authority.as('soren', (session) => session.drafts.find(draft.id));
    assert.equal(left?.ended, undefined);
  });

  test('the mother herself is sent them; whoever of the family is not chosen from the record may be anybody', async () => {
    for (const row of [
      { as: 'parent', who: 'Father', how: 'post' },
      { as: 'other', who: 'Solicitor', how: 'post' },
      { as: 'health', who: 'Mr KeptOttoline', how: 'post' },
    ])
      assert.equal((await stopped(await telling.sending([row]))).stops.length, 1, row.who);
    const draft = await telling.sending([
      { as: 'parent', person: telling.mother, how: 'post' },
      { as: 'education', who: 'Class teacher', how: 'secure-email' },
    ]);
    assert.ok('records' in (await send(draft)));
    const log = await sent(telling);
    assert.deepEqual(
      log.map(({ who, how, released }) => [who, how, released]),
      [
        ['Mia SafeOttoline', 'post', undefined],
        ['Class teacher', 'secure-email', undefined],
      ],
    );
  });

  test('somebody who lives with a recipient opens the letter too, though nobody ever said who they are to each other', async () => {
    const home = { lines: ['3 Plover Rise', 'Merrowton'], postcode: 'ZZ3 9QX', keepSafeFrom: [] };
    const shared = await guardedFamily(authority, TELLING, 'Isolde', '2012-02-29');
    const aunt = await adult(authority, 'Ena', 'Auntly', { addresses: [home] });
    const lodger = await adult(authority, 'Rex', 'Lodgerly', { addresses: [home] });
    const change = (person: PersonId, addresses: readonly PersonAddress[]) =>
      authority.as('dora', async (session) => {
        const known = await session.people.findOne(person);
        assert.ok(known);
        const facts = { ...known.facts, addresses };
        const changed = await changePerson(session, { person, version: known.version, facts, reason: 'They said so' });
        assert.ok('change' in changed, JSON.stringify(changed));
      });
    const draft = await shared.sending([{ as: 'family', person: aunt, how: 'post' }]);
    await change(shared.mother, [{ ...KEPT_HOME, keepSafeFrom: [lodger] }]);
    assert.match(JSON.stringify((await stopped(draft)).stops), /kept from Rex Lodgerly/);
    await change(lodger, []);
    assert.ok('records' in (await send(draft)), 'the lodger left');
  });

  test('a worker cannot release it; a manager can, with a reason, of exactly what they read; and the log says so', async () => {
    const released = await guardedFamily(authority, TELLING, 'Clemence', '2013-05-20');
    const draft = await released.sending([{ as: 'parent', person: released.father, how: 'post' }]);
    const { found } = await stopped(draft);
    const refused = async (who: 'soren' | 'mara', release: { reason: string; found: string }) => {
      const outcome = await send(draft, who, release);
      assert.ok(isStopped(outcome), JSON.stringify(outcome));
      return outcome.because;
    };
    assert.match(await refused('soren', { reason: 'I say so', found }), /Only a manager/);
    assert.match(await refused('mara', { reason: ' ', found }), /why it is safe/);
    assert.match(await refused('mara', { reason: 'He knows it', found: 'other' }), /changed/);
    const before = (await sent(released)).length;
    assert.ok('records' in (await send(draft, 'mara', { reason: 'He was told in court', found })));
    const [newest] = await sent(released);
    assert.equal((await sent(released)).length, before + 1);
    assert.equal(newest?.released?.by, 'mara');
    assert.equal(newest?.released?.reason, 'He was told in court');
    assert.match(newest?.released?.found[0] ?? '', /line 2: The/);
    const readers = await authority.as('hana', (session) => session.audit.readersOf({ child: released.child }, 20));
    assert.ok(readers.some(({ screen, worker }) => screen === 'release-of-what-is-kept-safe' && worker === 'mara'));
  });

  test('what is attached is searched too, and what cannot be read is stopped', async () => {
    const report = { title: 'Report', about: 'For the meeting', parts: [] };
    const telltale = writeDocx({
      ...report,
      parts: [{ title: 'Home', answers: [{ ask: 'Where?', words: KEPT_HOME.lines.join(', ') }] }],
    });
    const files: readonly (readonly [string, Uint8Array, readonly RegExp[]])[] = [
      ['report.docx', telltale, [/^The file “report.docx”, the text, line \d+$/]],
      ['list.csv', Buffer.from('name,phone\nMia,+44 7700-900 123\n'), [/“list.csv”, the text, line 2/]],
      ['zz3 4ab.txt', Buffer.from('nothing'), [/“….txt”, its name, line 1/]],
      ['scan.pdf', Buffer.from('%PDF-1.7 nothing to be read'), [/^The file “scan.pdf”$/]],
      ['broken.docx', telltale.subarray(0, 400), [/^The file “broken.docx”$/]],
      ['clean.docx', writeDocx(report), []],
    ];
    const draft = await silent.sending([{ as: 'parent', person: silent.father, how: 'post' }]);
    for (const [name, content, expected] of files) {
      await authority.as('soren', (session) => session.documents.attach(draft.id, name, content));
      const outcome = await send(draft);
      const stops = isStopped(outcome) ? outcome.stops : [];
      assert.equal(stops.length, expected.length, `${name}: ${JSON.stringify(outcome)}`);
      for (const [index, pattern] of expected.entries()) assert.match(stops[index]?.where ?? '', pattern, name);
      await authority.as('soren', (session) => session.documents.detach(draft.id, 1));
    }
  });

  test('R070 what left is frozen byte for byte, found by its hash, and cannot be changed', async () => {
    const log = await sent(silent);
    assert.deepEqual(
      new Set(log.map(({ title }) => title)),
      new Set(['Minutes of the family meeting of 8 April 2026', 'clean.docx']),
    );
    const [sending] = log;
    assert.ok(sending);
    const frozen = await authority.as('soren', (session) => session.documents.find(sending.document));
    assert.ok(frozen);
    assert.equal(createHash('sha256').update(frozen.content).digest('hex'), sending.document);
    await using raw = await rawConnection(authority.database.url, { role: 'team-manager', worker: 'mara' });
    for (const sql of [
      'update document set title = title',
      'delete from document',
      'delete from sending',
      'update sending set who = who',
    ])
      assert.deepEqual(await raw.attempt(sql), { refused: '42501' }, sql);
  });
});
