import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { acting, childFacts } from '#test/support/acting.ts';
import { changePerson } from '#usecases/commands/change-person.command.ts';
import { changeRelationship } from '#usecases/commands/change-relationship.command.ts';
import { isUnfit } from '#usecases/commands/outcome.ts';
import { registerPerson } from '#usecases/commands/register-person.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';

test('nobody is added beside a likely match that was not looked at; having looked, they may be', async () => {
  await using county = await acting();
  const abel = await county.child('Abel', '2018-05-01', {
    identifiers: [{ kind: 'la-child-id', value: 'INV-1', issuer: '884' }],
  });
  const add = (facts: Parameters<typeof childFacts>, seen: readonly PersonId[] = []) =>
    county.as('dora', (session) => registerPerson(session, { facts: childFacts(...facts), seen }));
  for (const facts of [
    ['Abel', '2018-05-01'],
    ['Abbel', '2018-05-01'],
    ['Zita', '2011-01-01', { identifiers: [{ kind: 'la-child-id', value: 'INV-1', issuer: '884' }] }],
  ] satisfies Parameters<typeof childFacts>[]) {
    const refused = await add(facts);
    assert.ok('matches' in refused, `${facts[0]}: ${JSON.stringify(refused)}`);
    assert.deepEqual(
      refused.matches.map(({ person }) => person.id),
      [abel],
    );
  }
  assert.ok('person' in (await add(['Abel', '2018-05-01'], [abel])), 'looked at, and somebody else');
  assert.ok('person' in (await add(['Quentin', '2012-03-04'])), 'nobody like this');
  assert.ok('person' in (await add(['Abel', '2009-09-09'])), 'the same name with another birth may be added');
});

test('a person needs a name, or something to be found by; those who may not add people are refused', async () => {
  await using county = await acting();
  const facts = childFacts('', '2018-05-01', { names: [] });
  const nameless = await county.as('dora', (session) => registerPerson(session, { facts, seen: [] }));
  assert.ok(isUnfit(nameless) && nameless.issues[0]?.code === 'person-nameless');
  const { bornOn: _, ...unborn } = { ...facts, expectedOn: '2026-08-01' };
  assert.ok('person' in (await county.as('dora', (session) => registerPerson(session, { facts: unborn, seen: [] }))));
  const outsider = await county.as('elmo', (session) =>
    registerPerson(session, { facts: childFacts('A', '2018-05-01'), seen: [] }),
  );
  assert.ok(isRefusal(outsider) && outsider.refused === 'not-allowed');
});

test('a person is changed with a reason; the second of two at once is shown both and nothing is overwritten', async () => {
  await using county = await acting();
  const person = await county.child('Abel', '2018-05-01');
  const change = (given: string, reason = 'Told by the parents.') =>
    county.as('dora', (session) =>
      changePerson(session, { person, version: 1, facts: childFacts(given, '2018-05-01'), reason }),
    );
  assert.ok(isUnfit(await change('Abe', '')));
  assert.ok('change' in (await change('Abe')));
  const second = await change('Able');
  assert.ok('theirs' in second, JSON.stringify(second));
  assert.deepEqual(
    [second.yours.names[0]?.given, second.theirs.facts.names[0]?.given, second.theirs.version],
    ['Able', 'Abe', 2],
  );
  const outsider = await county.as('elmo', (session) =>
    changePerson(session, { person, version: 2, facts: childFacts('X', '2018-05-01'), reason: 'x' }),
  );
  assert.ok(isRefusal(outsider) && outsider.refused === 'not-found');
});

test('a relationship is kept once, whichever side says it; it has dates, and responsibility is held for a child', async () => {
  await using county = await acting();
  const [child, parent] = [
    await county.child('Abel', '2018-05-01'),
    await county.child('Paula', '1990-02-02', { kind: 'adult' }),
  ];
  const relate = (some: object) =>
    county.as('dora', (session) =>
      relatePeople(session, {
        person: parent,
        kind: 'parent',
        other: child,
        from: '2018-05-01',
        parentalResponsibility: true,
        ...some,
      }),
    );
  const problem = async (some: object) => {
    const answer = await relate(some);
    return isRefusal(answer) ? answer.refused : isUnfit(answer) ? answer.issues[0]?.code : 'done';
  };
  assert.equal(await problem({ other: parent }), 'related-to-self');
  assert.equal(await problem({ until: '2017-01-01' }), 'relationship-ends-before');
  assert.equal(await problem({ from: '2018-02-30' }), 'not-a-date');
  assert.equal(await problem({ person: child, kind: 'child', other: parent }), 'responsibility-not-for-child');
  assert.equal(await problem({ other: 'nobody' }), 'not-found');
  const first = await relate({});
  assert.ok('relationship' in first, JSON.stringify(first));
  assert.equal(await problem({}), 'already-related');
  assert.equal(
    await problem({ person: child, kind: 'child', other: parent, parentalResponsibility: undefined }),
    'already-related',
  );
  const ended = await county.as('dora', (session) =>
    changeRelationship(session, {
      of: child,
      relationship: first.relationship,
      version: 1,
      from: '2018-05-01',
      until: '2024-01-01',
      isVoid: false,
      reason: 'Adopted.',
    }),
  );
  assert.ok('change' in ended, JSON.stringify(ended));
  assert.equal(await problem({ from: '2024-01-01' }), 'done', 'after the end of the first it may begin anew');
});
