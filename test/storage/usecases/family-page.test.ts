import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acting, childFacts } from '#test/support/acting.ts';
import { registerPerson } from '#usecases/commands/register-person.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { familyPage } from '#usecases/queries/family-page.query.ts';

const home = { lines: ['1 Invented Way'], postcode: 'ZZ1 1ZZ', keepSafeFrom: [] };

test('a family is followed to the child’s own relations and theirs, never through a professional; a look at it is kept', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01', { addresses: [home] });
  const other = await county.child('Other', '2017-05-01');
  const add = (given: string, bornOn: string, kind: 'adult' | 'professional') =>
    county.as('dora', async (session) => {
      const names = [{ given, family: `${given}name`, use: 'legal' as const }];
      const facts = { ...childFacts(given, bornOn), kind, names };
      const added = await registerPerson(session, { facts, seen: [] });
      assert.ok('person' in added, JSON.stringify(added));
      return added.person;
    });
  const [mother, gran, teacher] = [
    await add('Mother', '1990-01-01', 'adult'),
    await add('Gran', '1962-02-03', 'adult'),
    await add('Teacher', '1975-06-07', 'professional'),
  ];
  await county.as('dora', async (session) => {
    await relatePeople(session, { person: mother, kind: 'parent', other: child });
    await relatePeople(session, { person: mother, kind: 'child', other: gran });
    await relatePeople(session, { person: teacher, kind: 'professional-for', other: child });
    await relatePeople(session, { person: teacher, kind: 'professional-for', other });
  });
  const snapshot = await county.snapshot();
  const page = await county.as('soren', (session) => familyPage(session, child, snapshot, '2026-04-01'));
  assert.deepEqual(
    page?.people.map(({ person: { name }, kin, place }) => [name, kin, place]),
    [
      ['Abel Inventedname', 'The child', 'here'],
      ['Mother Mothername', 'Parent', 'not known'],
      ['Gran Granname', 'Parent of Mother Mothername', 'not known'],
    ],
  );
  assert.equal(page?.genogram.symbols.length, 3);
  const readings = await county.as('hana', (session) => session.audit.readersOf({ child }, 10));
  assert.deepEqual(
    readings.map(({ worker, screen }) => [worker, screen]),
    [['soren', 'family']],
  );
  assert.equal(await county.as('elmo', (session) => familyPage(session, child, snapshot, '2026-04-01')), undefined);
});
