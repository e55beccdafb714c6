import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Person, PersonFacts, PersonId } from '../person.ts';
import type { Relationship, RelationshipId, RelationshipKind } from '../relationship.ts';
import { genogramOf } from './genogram.ts';

const on = '2026-04-03';
const home = { lines: ['1 Invented Way'], postcode: 'ZZ1 1ZZ', keepSafeFrom: [] };

function person(id: string, some: Partial<PersonFacts> = {}): Person {
  const facts: PersonFacts = { kind: 'adult', names: [], languages: [], addresses: [], identifiers: [], ...some };
  return { id: id as PersonId, version: 1, facts };
}

type Told = readonly [person: string, kind: RelationshipKind, other: string, some?: Partial<Relationship>];

function draw(people: readonly Person[], told: readonly Told[]) {
  const relationships = told.map(([from, kind, other, some], index) => ({
    id: `${from} ${kind} ${other} ${index}` as RelationshipId,
    version: 1,
    person: from as PersonId,
    kind,
    other: other as PersonId,
    isVoid: false,
    ...some,
  }));
  const [child] = people;
  assert.ok(child);
  const drawn = genogramOf(people, relationships, child, on);
  return {
    ...drawn,
    rows: Object.fromEntries(drawn.symbols.map(({ person: id, row }) => [id, row])),
    kinds: drawn.lines.map(({ kind, shows }) => `${kind} ${shows.length}`),
    of: (id: string) => {
      const symbol = drawn.symbols.find((each) => each.person === id);
      assert.ok(symbol, id);
      return symbol;
    },
  };
}

describe('a genogram', () => {
  test('each person has the conventional sign: of their sex, before birth, after death', () => {
    const rows: readonly (readonly [because: string, facts: Partial<PersonFacts>, shape: string])[] = [
      ['a square for a male', { sex: 'male', bornOn: '1990-01-01' }, 'square'],
      ['a circle for a female', { sex: 'female' }, 'circle'],
      ['a triangle for the unborn, whatever sex is expected', { sex: 'female', expectedOn: '2026-06-01' }, 'triangle'],
      ['a triangle for a child who is born later', { sex: 'male', bornOn: '2026-04-04' }, 'triangle'],
      ['a diamond where the sex is not known', { sex: 'unknown' }, 'diamond'],
      ['a diamond where it is not recorded', {}, 'diamond'],
    ];
    for (const [because, facts, shape] of rows) {
      assert.equal(draw([person('child', facts)], []).of('child').shape, shape, because);
    }
    assert.equal(draw([person('a', { diedOn: '2026-04-03' })], []).of('a').isDead, true);
    assert.equal(draw([person('a', { diedOn: '2026-04-04' })], []).of('a').isDead, false, 'still alive on the day');
  });

  test('generations go down the page, whichever way round each tie was told', () => {
    const { rows } = draw(
      ['child', 'mother', 'father', 'gran', 'aunt', 'nephew', 'cousin'].map((id) => person(id)),
      [
        ['child', 'child', 'mother'],
        ['father', 'parent', 'child'],
        ['gran', 'parent', 'mother'],
        ['aunt', 'sibling', 'mother'],
        ['nephew', 'niece-or-nephew', 'child'],
        ['cousin', 'other-relative', 'child'],
      ],
    );
    assert.deepEqual(rows, { child: 2, mother: 1, father: 1, gran: 0, aunt: 1, nephew: 3, cousin: 2 });
  });

  test('partners stand side by side, a man at the left; a separation has its slash, and parents of whom no more is known are supposed', () => {
    const people = [person('child'), person('mother', { sex: 'female' }), person('father', { sex: 'male' })];
    const parents: readonly Told[] = [
      ['mother', 'parent', 'child'],
      ['father', 'parent', 'child'],
    ];
    const couple = (more: readonly Told[]) => {
      const drawn = draw(people, [...parents, ...more]);
      assert.ok(drawn.of('father').x < drawn.of('mother').x);
      const [line] = drawn.lines;
      return [line?.kind, line?.isSupposed, line?.separatedAt !== undefined, line?.shows.length];
    };
    assert.deepEqual(couple([]), ['couple', true, false, 0]);
    assert.deepEqual(couple([['mother', 'partner', 'father']]), ['couple', false, false, 1]);
    const ended: Told = ['mother', 'partner', 'father', { from: '2015-01-01', until: '2020-01-01' }];
    assert.deepEqual(couple([ended]), ['couple', false, true, 1]);
    assert.deepEqual(couple([ended, ['father', 'partner', 'mother', { from: '2024-01-01' }]]), [
      'couple',
      false,
      false,
      2,
    ]);
  });

  test('what parents in common tell has no line of its own: brothers and sisters, half ones, grandparents, aunts', () => {
    const { kinds } = draw(
      ['child', 'sister', 'half', 'mother', 'father', 'gran', 'aunt'].map((id) => person(id)),
      [
        ['mother', 'parent', 'child'],
        ['father', 'parent', 'child'],
        ['mother', 'parent', 'sister'],
        ['father', 'parent', 'sister'],
        ['mother', 'parent', 'half'],
        ['gran', 'parent', 'mother'],
        ['gran', 'parent', 'aunt'],
        ['sister', 'sibling', 'child'],
        ['half', 'half-sibling', 'child'],
        ['gran', 'grandparent', 'child'],
        ['aunt', 'aunt-or-uncle', 'child'],
        ['aunt', 'sibling', 'mother'],
      ],
    );
    assert.deepEqual(kinds, ['couple 0', 'descent 6', 'descent 2', 'descent 4']);
  });

  test('what nothing else tells has a line: a step-parent, siblings without parents, a grandparent without the parent between', () => {
    const people = ['child', 'step', 'brother', 'half', 'gran', 'cousin'].map((id) => person(id));
    const { kinds } = draw(people, [
      ['step', 'step-parent', 'child'],
      ['brother', 'sibling', 'child'],
      ['half', 'half-sibling', 'child'],
      ['gran', 'grandparent', 'child'],
      ['cousin', 'other-relative', 'child'],
    ]);
    assert.deepEqual(kinds, ['step 1', 'siblings 1', 'half-siblings 1', 'tie 1', 'tie 1']);
  });

  test('friends and professionals are no kin, and what is void or not given is not drawn', () => {
    const { lines } = draw(
      [person('child'), person('friend'), person('mother')],
      [
        ['friend', 'friend', 'child'],
        ['friend', 'professional-for', 'child'],
        ['mother', 'parent', 'child', { isVoid: true }],
        ['somebody else', 'parent', 'child'],
      ],
    );
    assert.deepEqual(lines, []);
  });

  test('a couple that death parted has a cross and no slash; one that had parted before has both', () => {
    const slashed = (until: string) =>
      draw(
        [person('child'), person('mother'), person('father', { diedOn: '2020-01-01' })],
        [
          ['mother', 'parent', 'child'],
          ['father', 'parent', 'child'],
          ['father', 'partner', 'mother', { until }],
        ],
      ).lines.some(({ separatedAt }) => separatedAt !== undefined);
    assert.deepEqual([slashed('2020-01-01'), slashed('2019-12-31')], [false, true]);
  });

  test('the household is who lived with the child on the day, across the generations', () => {
    const drawn = draw(
      [
        person('child', { addresses: [home] }),
        person('mother', { addresses: [home] }),
        person('father', { addresses: [{ ...home, until: '2026-04-03' }] }),
        person('gran', { addresses: [home], diedOn: '2026-01-01' }),
      ],
      [
        ['mother', 'parent', 'child'],
        ['father', 'parent', 'child'],
        ['gran', 'parent', 'mother'],
      ],
    );
    assert.deepEqual(
      drawn.symbols.filter(({ isAtHome }) => isAtHome).map(({ person: id }) => id),
      ['child', 'mother'],
    );
    assert.ok(drawn.household.length >= 4);
  });

  test('what cannot be is drawn none the less: somebody who is their own grandparent’s parent', () => {
    const { symbols, lines } = draw(
      ['child', 'mother', 'gran'].map((id) => person(id)),
      [
        ['mother', 'parent', 'child'],
        ['gran', 'parent', 'mother'],
        ['child', 'parent', 'gran'],
      ],
    );
    assert.deepEqual([symbols.length, lines.map(({ kind }) => kind)], [3, ['descent', 'descent', 'tie']]);
  });
});
