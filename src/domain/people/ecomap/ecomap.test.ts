import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person, PersonFacts, PersonId } from '../person.ts';
import type { Relationship, RelationshipId, RelationshipKind, RelationshipStrength } from '../relationship.ts';
import { type Around, aroundHousehold } from './around-household.ts';
import { ecomapOf } from './ecomap.ts';

const on = '2026-04-03';
const home = { lines: ['1 Invented Way'], postcode: 'ZZ1 1ZZ', keepSafeFrom: [] };

function person(id: string, some: Partial<PersonFacts> = {}): Person {
  const facts = { kind: 'adult' as const, names: [], languages: [], addresses: [], identifiers: [], ...some };
  return { id: id as PersonId, version: 1, facts };
}

function tie(one: string, kind: RelationshipKind, other: string, some: Partial<Relationship> = {}): Relationship {
  const ids = { id: `${one} ${other}` as RelationshipId, person: one as PersonId, other: other as PersonId };
  return { ...ids, version: 1, kind, isVoid: false, ...some };
}

const people = [
  person('child', { kind: 'child', addresses: [home] }),
  person('mother', { addresses: [home] }),
  person('father'),
  person('gran', { diedOn: '2020-01-01' }),
  person('friend'),
  person('nurse', { kind: 'professional', role: 'School nurse', agency: 'Invented Health' }),
  person('teacher', { kind: 'professional', role: 'Class teacher', agency: 'Made-up Primary School' }),
  person('officer', { kind: 'professional', role: 'Housing officer', agency: 'Invented Homes' }),
];

test('round a household stands everybody alive outside it who is tied to it today, each once, in their part of its world', () => {
  const around = aroundHousehold(
    people,
    [
      tie('mother', 'parent', 'child'),
      tie('father', 'parent', 'child'),
      tie('father', 'partner', 'mother', { strength: { is: 'stressful', from: '2026-01-01' } }),
      tie('gran', 'grandparent', 'child'),
      tie('friend', 'friend', 'mother', { strength: { is: 'strong', from: '2026-05-01' } }),
      tie('nurse', 'professional-for', 'child'),
      tie('child', 'works-with-professional', 'teacher', { strength: { is: 'thin' } }),
      tie('officer', 'professional-for', 'child', { until: '2026-01-01' }),
    ],
    'child' as PersonId,
    on,
  );
  assert.deepEqual(
    around.map((each) => [each.person, each.group, each.to, each.strength]),
    [
      ['father', 'family', 'mother', 'stressful'],
      ['friend', 'friends', 'mother', undefined],
      ['teacher', 'school', 'child', 'thin'],
      ['nurse', 'health', 'child', undefined],
    ],
    'the mother is inside, the grandmother has died, the officer has gone, the friend’s strength is of a later day',
  );
});

test('no box covers another and no line crosses a box, however many there are', () => {
  const strengths: readonly (RelationshipStrength | undefined)[] = ['strong', 'thin', 'stressful', undefined];
  for (let count = 1; count <= 30; count += 1) {
    const around = Array.from({ length: count }, (_, index): Around => {
      const strength = strengths[index % strengths.length];
      const id = `p${index}` as PersonId;
      const of = { person: id, to: 'child' as PersonId, tie: tie(id, 'friend', 'child'), group: 'friends' as const };
      return { ...of, ...(strength === undefined ? {} : { strength }) };
    });
    const { nodes, centre, width, height } = ecomapOf(around);
    assert.equal(nodes.length, count);
    const boxes = [centre, ...nodes.map(({ box }) => box)];
    for (const [index, one] of boxes.entries()) {
      assert.ok(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height);
      for (const other of boxes.slice(index + 1))
        assert.ok(
          one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y,
        );
    }
    for (const { line } of nodes)
      for (const { x, y } of line.slice(1, -1))
        assert.ok(
          !boxes.some((box) => x > box.x + 6 && x < box.x + box.width - 6 && y > box.y && y < box.y + box.height),
        );
  }
});
