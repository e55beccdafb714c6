import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person, PersonAddress, PersonFacts, PersonId } from './person.ts';
import { type Place, whereaboutsOn } from './whereabouts.ts';

const home: PersonAddress = { lines: ['1 Invented Way'], postcode: 'ZZ1 1ZZ', keepSafeFrom: [] };
const away: PersonAddress = { lines: ['9 Other Road'], postcode: 'ZZ1 2ZZ', keepSafeFrom: [] };

function person(id: string, addresses: readonly PersonAddress[], some: Partial<PersonFacts> = {}): Person {
  const facts: PersonFacts = { kind: 'adult', names: [], languages: [], addresses, identifiers: [], ...some };
  return { id: id as PersonId, version: 1, facts };
}

test('everybody is answered for on a day: with the child, elsewhere, or why it cannot be said', () => {
  const child = person('child', [home]);
  const rows: readonly (readonly [because: string, person: Person, place: Place])[] = [
    ['the child is at home with themselves', child, 'here'],
    ['the same house, written otherwise', person('a', [{ ...home, lines: ['1, invented way'] }]), 'here'],
    ['another house', person('b', [away]), 'elsewhere'],
    [
      'moved out the day before',
      person('c', [
        { ...home, until: '2026-03-03' },
        { ...away, from: '2026-03-03' },
      ]),
      'elsewhere',
    ],
    ['moves out the day after', person('d', [{ ...home, until: '2026-03-04' }]), 'here'],
    ['nothing is recorded for the day', person('e', [{ ...home, until: '2026-03-03' }]), 'not known'],
    ['nothing is recorded at all', person('f', []), 'not known'],
    ['nowhere is no place', person('g', [{ lines: ['No fixed abode'], keepSafeFrom: [] }]), 'no fixed home'],
    ['born the day after', person('h', [home], { bornOn: '2026-03-04' }), 'not born'],
    ['died on the day', person('i', [home], { diedOn: '2026-03-03' }), 'dead'],
  ];
  const found = whereaboutsOn(
    rows.map(([, each]) => each),
    child,
    '2026-03-03',
  );
  for (const [because, { id }, place] of rows) assert.equal(found.get(id)?.place, place, because);
});

test('where the child’s own home is not known nobody is said to have lived with them', () => {
  const [child, mother] = [person('child', []), person('mother', [])];
  const found = whereaboutsOn([child, mother, person('x', [home])], child, '2026-03-03');
  assert.deepEqual(
    [...found.values()].map(({ place }) => place),
    ['not known', 'not known', 'elsewhere'],
  );
});
