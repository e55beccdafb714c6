import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person, PersonFacts, PersonId } from '#domain/people/person.ts';
import type { Relationship, RelationshipId } from '#domain/people/relationship.ts';
import { familyOf } from './family-of.ts';

const on = '2026-04-03';
const home = { lines: ['1 Invented Street'], postcode: 'ZZ99 1AA', keepSafeFrom: [] };
const child = person('child', { addresses: [{ ...home, keepSafeFrom: ['uncle' as PersonId] }] });
const mother = person('mother', {
  kind: 'adult',
  bornOn: '1990-01-01',
  addresses: [{ ...home, lines: ['1 invented street,'] }],
});
const uncle = person('uncle', { kind: 'adult', bornOn: '1985-01-01' });
const people = new Map([mother, uncle].map((each) => [each.id, each]));

test('a family is read from the child’s side, whichever way round each relationship was told', () => {
  const family = familyOf(
    child,
    [
      relation('mother', 'parent', 'child', { parentalResponsibility: true }),
      relation('child', 'niece-or-nephew', 'uncle', {}),
    ],
    people,
    on,
  );
  assert.deepEqual(
    family.map(({ person: { id }, kind, parentalResponsibility, isInHousehold, isKeptFrom }) => [
      id,
      kind,
      parentalResponsibility,
      isInHousehold,
      isKeptFrom,
    ]),
    [
      ['uncle', 'Aunt or uncle', 'not known', false, true],
      ['mother', 'Parent', 'yes', true, false],
    ],
  );
});

test('what has ended stands last and makes no household; what is void does not stand at all', () => {
  const family = familyOf(
    child,
    [
      relation('mother', 'parent', 'child', { until: '2026-01-01' }),
      relation('uncle', 'friend', 'child', { isVoid: true }),
      relation('uncle', 'aunt-or-uncle', 'child', {}),
    ],
    people,
    on,
  );
  assert.deepEqual(
    family.map(({ person: { id }, isCurrent, isInHousehold }) => [id, isCurrent, isInHousehold]),
    [
      ['uncle', true, false],
      ['mother', false, false],
    ],
  );
});

function person(id: string, some: Partial<PersonFacts>): Person {
  const facts = {
    kind: 'child',
    names: [],
    languages: [],
    addresses: [],
    identifiers: [],
    ...some,
  } satisfies PersonFacts;
  return { id: id as PersonId, version: 1, facts };
}

function relation(one: string, kind: Relationship['kind'], other: string, some: Partial<Relationship>): Relationship {
  return {
    id: `${one}-${other}` as RelationshipId,
    version: 1,
    person: one as PersonId,
    kind,
    other: other as PersonId,
    isVoid: false,
    ...some,
  };
}
