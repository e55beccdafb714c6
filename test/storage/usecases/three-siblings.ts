import assert from 'node:assert/strict';
import type { PersonId } from '#domain/people/person.ts';
import { type Acting, childFacts } from '#test/support/acting.ts';
import { registerPerson } from '#usecases/commands/register-person.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';

/** Three brothers and sisters of an invented family, each related to each. */
export async function threeSiblings(county: Acting): Promise<readonly [PersonId, PersonId, PersonId]> {
  const abel = await county.child('Abel', '2018-05-01');
  const bella = await county.child('Bella', '2016-02-03');
  const cora = await county.child('Cora', '2014-01-02');
  await county.as('dora', async (session) => {
    await relatePeople(session, { person: abel, kind: 'sibling', other: bella });
    await relatePeople(session, { person: bella, kind: 'sibling', other: cora });
    await relatePeople(session, { person: abel, kind: 'sibling', other: cora });
  });
  return [abel, bella, cora];
}

/** Somebody of another agency. */
export function professional(county: Acting, given: string, phone: string): Promise<PersonId> {
  return county.as('dora', async (session) => {
    const names = [{ given, family: 'Inventedhelper', use: 'legal' as const }];
    const { bornOn: _, sex: __, ...facts } = childFacts(given, '1980-01-01');
    const said = {
      ...facts,
      kind: 'professional' as const,
      names,
      role: 'Class teacher',
      agency: 'Made-up School',
      phone,
    };
    const added = await registerPerson(session, { facts: said, seen: [] });
    assert.ok('person' in added, JSON.stringify(added));
    return added.person;
  });
}

/** Hides a child from everybody, as row security will for a restricted record. */
export function hidingOf(child: PersonId): string {
  return `create policy hidden on person_version as restrictive for select using (person <> '${child}')`;
}
