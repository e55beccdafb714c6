import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PersonId } from '#domain/people/person.ts';
import { inverseKind, type RelationshipKind, relationshipKinds } from '#domain/people/relationship.ts';
import { type RelatePeople, saysTheSame } from './relate-people.command.ts';

const seed = 20260403;
const kinds = Object.keys(relationshipKinds) as RelationshipKind[];
const day = fc.constantFrom('2020-01-01', '2021-01-01', '2022-01-01', undefined);
const relation = fc.record({ kind: fc.constantFrom(...kinds), from: day, until: day }).map(({ kind, from, until }) => ({
  person: 'a' as PersonId,
  other: 'b' as PersonId,
  kind,
  ...(from && { from }),
  ...(until && { until }),
}));

test(`a relationship said from the other side says the same (seed ${seed})`, () => {
  fc.assert(
    fc.property(relation, (one: RelatePeople) => {
      const other = { ...one, person: one.other, other: one.person, kind: inverseKind(one.kind) };
      assert.equal(saysTheSame(one, other), saysTheSame(one, one));
      assert.equal(saysTheSame(other, one), saysTheSame(one, other));
    }),
    { seed },
  );
});

test('the same relationship in days that do not meet is another one', () => {
  const parent = { person: 'a' as PersonId, kind: 'parent', other: 'b' as PersonId } as const;
  assert.equal(saysTheSame({ ...parent, until: '2020-01-01' }, { ...parent, from: '2020-01-01' }), false);
  assert.equal(saysTheSame({ ...parent, until: '2020-01-02' }, { ...parent, from: '2020-01-01' }), true);
  assert.equal(saysTheSame(parent, { ...parent, kind: 'step-parent' }), false);
  assert.equal(saysTheSame(parent, { ...parent, person: 'b' as PersonId, other: 'a' as PersonId }), false);
});
