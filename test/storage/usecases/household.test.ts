import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareDatabase } from '#storage/session/prepare.ts';
import { rowsOf } from '#test/access/attacks/rows-of.ts';
import { type Acting, acting, childFacts } from '#test/support/acting.ts';
import { registerPerson } from '#usecases/commands/register-person.command.ts';
import { familyPage } from '#usecases/queries/family-page.query.ts';
import { hidingOf } from './three-siblings.ts';

const home = { lines: ['1 Invented Way'], postcode: 'ZZ1 1ZZ', keepSafeFrom: [] };

async function lodging(county: Acting) {
  const child = await county.child('Abel', '2018-05-01', { addresses: [home] });
  const lodger = await county.as('dora', async (session) => {
    const names = [{ given: 'Lodger', family: 'Madeup', use: 'legal' as const }];
    const stayed = { ...home, lines: ['1, Invented Wy'], from: '2026-02-01', until: '2026-04-01' };
    const facts = { ...childFacts('Lodger', '1990-02-03'), kind: 'adult' as const, names, addresses: [stayed] };
    const added = await registerPerson(session, { facts, seen: [] });
    assert.ok('person' in added, JSON.stringify(added));
    return added.person;
  });
  return { child, lodger };
}

test('whoever lived at the child’s address on a day is shown, though nobody related them', async () => {
  await using county = await acting('2026-04-07T09:00:00.000Z');
  const { child, lodger } = await lodging(county);
  const livedHere = async (on: string) => {
    const snapshot = await county.snapshot();
    const page = await county.as('soren', (session) => familyPage(session, child, snapshot, on));
    return page?.people.filter(({ place }) => place === 'here').map(({ person: { name }, kin }) => [name, kin]);
  };
  const both = [
    ['Abel Inventedname', 'The child'],
    ['Lodger Madeup', 'No relationship recorded'],
  ];
  assert.deepEqual(await livedHere('2026-03-03'), both);
  assert.deepEqual(await livedHere('2026-04-01'), both.slice(0, 1), 'they moved out');
  assert.deepEqual(await livedHere('2026-01-31'), both.slice(0, 1), 'they had not moved in');
  await rowsOf(county.database.url, 'delete from person_address');
  await rowsOf(county.database.url, 'update person_version set has_keys = false');
  assert.deepEqual(await livedHere('2026-03-03'), both.slice(0, 1));
  await prepareDatabase(county.database.url);
  assert.deepEqual(await livedHere('2026-03-03'), both, 'a database of before is brought up to date at its next start');
  await rowsOf(county.database.url, hidingOf(lodger));
  assert.deepEqual(await livedHere('2026-03-03'), both.slice(0, 1), 'of whom a reader may not know nothing is told');
});
