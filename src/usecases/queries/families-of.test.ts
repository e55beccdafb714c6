import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Relationship, RelationshipId, RelationshipKind } from '#domain/people/relationship.ts';
import { familiesOf } from './families-of.ts';

const on = '2026-04-03';

test('brothers and sisters, children of one parent and children of one household are one family; others stand alone', () => {
  const children = [
    child('ada'),
    child('ben'),
    child('cal', '1 Invented Street'),
    child('dan', '1 invented street'),
    child('eve'),
    child('fay', '2 Invented Street'),
  ];
  const ties = [
    tie('ada', 'half-sibling', 'cal'),
    tie('mother', 'parent', 'ben'),
    tie('eve', 'child', 'mother'),
    tie('fay', 'friend', 'ada'),
  ];
  assert.deepEqual(familiesOf(children, ties, on), [['ada', 'cal', 'dan'], ['ben', 'eve'], ['fay']]);
});

test('what has ended or is void makes no family', () => {
  const ties = [tie('ada', 'sibling', 'ben', { until: on }), tie('ada', 'sibling', 'cal', { isVoid: true })];
  assert.deepEqual(familiesOf([child('ada'), child('ben'), child('cal')], ties, on), [['ada'], ['ben'], ['cal']]);
});

function child(id: string, street?: string): Person {
  const addresses = street === undefined ? [] : [{ lines: [street], postcode: 'ZZ99 1AA', keepSafeFrom: [] }];
  return {
    id: id as PersonId,
    version: 1,
    facts: { kind: 'child', names: [], bornOn: '2018-01-01', languages: [], addresses, identifiers: [] },
  };
}

function tie(person: string, kind: RelationshipKind, other: string, some: Partial<Relationship> = {}): Relationship {
  const id = `${person} ${other}` as RelationshipId;
  return { id, version: 1, person: person as PersonId, kind, other: other as PersonId, isVoid: false, ...some };
}
