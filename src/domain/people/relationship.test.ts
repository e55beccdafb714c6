import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inverseKind, isRelationshipKind, type RelationshipKind, relationshipKinds } from './relationship.ts';

test('a relationship read from the other side and back again is the same relationship', () => {
  for (const kind of Object.keys(relationshipKinds) as RelationshipKind[]) {
    assert.equal(inverseKind(inverseKind(kind)), kind);
  }
});

test('a relationship read from the other side is what the other person is', () => {
  const rows: readonly [kind: RelationshipKind, inverse: RelationshipKind][] = [
    ['parent', 'child'],
    ['step-child', 'step-parent'],
    ['sibling', 'sibling'],
    ['grandparent', 'grandchild'],
    ['niece-or-nephew', 'aunt-or-uncle'],
  ];
  for (const [kind, inverse] of rows) assert.equal(inverseKind(kind), inverse);
});

test('only the kinds of the list are kinds of relationship', () => {
  assert.equal(isRelationshipKind('parent'), true);
  for (const text of ['Parent', '', 'toString', 'enemy']) assert.equal(isRelationshipKind(text), false, text);
});
