import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonFacts } from '#domain/people/person.ts';
import { childFacts } from '#test/support/acting.ts';
import { type CensusAuthority, censusAuthority, changesNothing, takeIn } from '#test/support/census-authority.ts';
import { census, child, episode } from '#test/support/small-census.ts';
import { changePerson } from '#usecases/commands/change-person.command.ts';
import type { Imported } from '#usecases/commands/import-children/import-children.command.ts';
import { registerPerson } from '#usecases/commands/register-person.command.ts';

test('what somebody corrected of a child here is not undone by the next file, and what nobody touched is still corrected', async () => {
  await using authority = await censusAuthority();
  await authority.takeIn(await census([child('A', [episode()])]));
  await corrected(authority, { bornOn: '2019-03-03', sex: 'male', disabilities: ['VIS'] });
  await changesNothing(authority, await census([child('A', [episode()])]));
  await authority.takeIn(await census([child('A', [episode()], { ethnicity: 'MWBC', diedOn: '2026-01-02' })]));
  const { bornOn, sex, disabilities, ethnicity, diedOn } = await factsOf(authority);
  assert.deepEqual([bornOn, sex, disabilities], ['2019-03-03', 'male', ['VIS']]);
  assert.deepEqual([ethnicity?.code, diedOn], ['MWBC', '2026-01-02']);
  await changesNothing(authority, await census([child('A', [episode()], { ethnicity: 'MWBC', diedOn: '2026-01-02' })]));
  await authority.takeIn(await census([child('A', [episode()], { ethnicity: 'BCRB', diedOn: '2026-01-02' })]));
  assert.equal((await factsOf(authority)).ethnicity?.code, 'BCRB', 'a correction of files can be corrected by a file');
});

test('a file that says of a child what neither it nor anybody here had said is told with its line, beside the child', async () => {
  await using authority = await censusAuthority();
  await authority.takeIn(await census([child('A', [episode()])]));
  await corrected(authority, { bornOn: '2019-03-03' });
  const file = await census([child('A', [episode()], { bornOn: '2019-04-04' })]);
  const imported = await authority.takeIn(file);
  assert.deepEqual(notFittedOf(imported), [['Date of birth', '2019-04-04']]);
  const [told] = imported.notFitted;
  assert.match(file.split('\n')[(told?.line ?? 0) - 1] ?? '', /<PersonBirthDate>2019-04-04</);
  assert.equal((await factsOf(authority)).bornOn, '2019-03-03');
  const { person } = await authority.childKnownAs('A');
  assert.deepEqual(
    (await authority.run((session) => session.imports.doubtsAbout(person.id))).map(({ what, value, fitted }) => [
      what,
      value,
      fitted,
    ]),
    [['Date of birth', '2019-04-04', false]],
  );
});

test('a child added here by hand keeps what was entered, and gains from a file only what nobody knew', async () => {
  await using authority = await censusAuthority();
  await registered(authority, { sex: 'unknown', ethnicity: { code: 'NOBT', source: 'worker' } });
  const file = await census([child('A', [episode()], { bornOn: '2019-04-04' })]);
  const imported = await authority.takeIn(file);
  assert.deepEqual([imported.peopleMade, imported.peopleMatched], [0, 1]);
  assert.deepEqual(notFittedOf(imported), [['Date of birth', '2019-04-04']]);
  const { names, bornOn, sex, ethnicity, disabilities, upnUnknown } = await factsOf(authority);
  assert.deepEqual([names[0]?.given, bornOn], ['Abel', '2019-02-03']);
  assert.deepEqual(
    [sex, ethnicity, disabilities, upnUnknown],
    ['female', { code: 'WBRI', source: 'import' }, ['NONE'], 'UN1'],
  );
  await changesNothing(authority, file);
  await authority.takeIn(await census([child('A', [episode()], { bornOn: '2019-04-04', sex: 'M' })]));
  assert.equal((await factsOf(authority)).sex, 'male', 'what a file gave, a file corrects');
});

test('a child expected here is born in the file; a birth entered here is not moved, nor expected again, by a file', async () => {
  await using authority = await censusAuthority();
  const { bornOn: _unborn, ...facts } = childFacts('Abel', '2026-05-04', { expectedOn: '2026-05-01' });
  await authority.run((session) => registerPerson(session, { facts: { ...facts, identifiers: [KNOWN_AS] }, seen: [] }));
  await authority.takeIn(await census([child('A', [episode()], { bornOn: '2026-04-28' })]));
  const born = await factsOf(authority);
  assert.deepEqual([born.bornOn, born.expectedOn], ['2026-04-28', undefined]);
  await corrected(authority, { bornOn: '2026-04-29' });
  const { identifiers, ...rest } = child('A', [episode()]);
  const { bornOn: _none, ...unborn } = identifiers;
  const expecting = await authority.takeIn(
    await census([{ ...rest, identifiers: { ...unborn, expectedOn: '2026-05-09' } }]),
  );
  assert.deepEqual(notFittedOf(expecting), [['Date the baby is expected', '2026-05-09']]);
  const after = await factsOf(authority);
  assert.deepEqual([after.bornOn, after.expectedOn], ['2026-04-29', undefined]);
});

test('a pupil number corrected here stays, and the id of the file and the other numbers stay with it', async () => {
  await using authority = await censusAuthority();
  const numbered = (upn: string) => census([child('A', [episode()], { upn, upnUnknown: 'UN4' })]);
  await authority.takeIn(await numbered('A123456789012'));
  const { identifiers } = await factsOf(authority);
  const others = identifiers.filter(({ kind }) => kind !== 'upn');
  await corrected(authority, {
    identifiers: [...others, { kind: 'nhs-number', value: '9434765919' }, { kind: 'upn', value: 'B123456789012' }],
  });
  await changesNothing(authority, await numbered('A123456789012'));
  const imported = await authority.takeIn(await numbered('C123456789012'));
  assert.deepEqual(notFittedOf(imported), [['Unique pupil number', 'C123456789012']]);
  assert.deepEqual((await factsOf(authority)).identifiers.map(({ kind, value }) => `${kind} ${value}`).sort(), [
    'la-child-id A',
    'nhs-number 9434765919',
    'upn B123456789012',
  ]);
});

test('who wrote what is asked of the database once for all the children of a file, and not at all when nothing differs', async () => {
  await using authority = await censusAuthority();
  const file = (bornOn: string) =>
    census(Array.from({ length: 30 }, (_, place) => child(`C${place}`, [episode()], { bornOn })));
  await authority.takeIn(await file('2019-02-03'));
  assert.equal(await versionQueries(authority, await file('2019-02-03')), 0);
  assert.equal(await versionQueries(authority, await file('2019-02-04')), 1);
});

const KNOWN_AS = { kind: 'la-child-id', value: 'A', issuer: '884' } as const;

async function registered(authority: CensusAuthority, some: Partial<PersonFacts>): Promise<void> {
  const facts = childFacts('Abel', '2019-02-03', { identifiers: [KNOWN_AS], ...some });
  const done = await authority.run((session) => registerPerson(session, { facts, seen: [] }));
  assert.ok('person' in done, JSON.stringify(done));
}

/** Corrects what is known of child A, as a person would. */
async function corrected(authority: CensusAuthority, some: Partial<PersonFacts>): Promise<void> {
  const { person } = await authority.childKnownAs('A');
  const change = {
    person: person.id,
    version: person.version,
    facts: { ...person.facts, ...some },
    reason: 'Misheard',
  };
  const done = await authority.run((session) => changePerson(session, change));
  assert.ok('change' in done, JSON.stringify(done));
}

async function factsOf(authority: CensusAuthority): Promise<PersonFacts> {
  return (await authority.childKnownAs('A')).person.facts;
}

/** How often a file that is taken in asks for versions of people. */
async function versionQueries(authority: CensusAuthority, file: string): Promise<number> {
  let asked = 0;
  await authority.run((session) => {
    const versionsOf: typeof session.people.versionsOf = (ids) => {
      asked += 1;
      return session.people.versionsOf(ids);
    };
    return takeIn({ ...session, people: { ...session.people, versionsOf } }, file);
  });
  return asked;
}

function notFittedOf({ notFitted }: Imported): readonly (readonly (string | undefined)[])[] {
  return notFitted.map(({ what, value }) => [what, value]);
}
