import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { genogramOf } from '#domain/people/genogram/genogram.ts';
import type { Genogram, GenogramSymbol, Point } from '#domain/people/genogram/genogram-line.ts';
import { BELOW, HALF_SYMBOL, HALF_WORDS } from '#domain/people/genogram/measures.ts';
import { isKinship } from '#domain/people/genogram/ties.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import {
  isRelationshipKind,
  type Relationship,
  type RelationshipId,
  relationshipKinds,
} from '#domain/people/relationship.ts';

const on = '2026-04-03';
const kinds = Object.keys(relationshipKinds).filter(isRelationshipKind);

const arbitraryPerson = fc.record({
  sex: fc.constantFrom('male', 'female', 'unknown'),
  born: fc.constantFrom('1950-01-01', '1980-05-01', '2015-02-03', undefined),
  died: fc.constantFrom(undefined, undefined, '2020-01-01'),
  home: fc.constantFrom('1', '1', '2', undefined),
});
const arbitraryTie = fc.record({
  person: fc.nat(11),
  other: fc.nat(11),
  kind: fc.constantFrom(...kinds),
  until: fc.constantFrom(undefined, '2020-01-01'),
});

/** A family of up to twelve people related in any way, possible or not. */
const arbitraryFamily = fc.record({
  people: fc.array(arbitraryPerson, { minLength: 1, maxLength: 12 }),
  ties: fc.array(arbitraryTie, { maxLength: 24 }),
});

function familyOf({ people, ties }: typeof arbitraryFamily extends fc.Arbitrary<infer F> ? F : never) {
  const drawn = people.map(
    ({ sex, born, died, home }, index): Person => ({
      id: `p${index}` as PersonId,
      version: 1,
      facts: {
        kind: 'adult',
        names: [],
        languages: [],
        identifiers: [],
        sex,
        ...(born === undefined ? {} : { bornOn: born }),
        ...(died === undefined ? {} : { diedOn: died }),
        addresses: home === undefined ? [] : [{ lines: [home], postcode: 'ZZ1 1ZZ', keepSafeFrom: [] }],
      },
    }),
  );
  const related = ties.map(
    ({ person, other, kind, until }, index): Relationship => ({
      id: `r${index}` as RelationshipId,
      version: 1,
      person: `p${person % people.length}` as PersonId,
      other: `p${other % people.length}` as PersonId,
      kind,
      isVoid: false,
      ...(until === undefined ? {} : { until }),
    }),
  );
  const [child] = drawn;
  assert.ok(child);
  return { drawn, related, genogram: genogramOf(drawn, related, child, on) };
}

const settings = { seed: 3042026, numRuns: 400, verbose: 1 } as const;

test('every person and every kinship stands on a genogram exactly once', () => {
  fc.assert(
    fc.property(arbitraryFamily, (family) => {
      const { drawn, related, genogram } = familyOf(family);
      assert.deepEqual(genogram.symbols.map(({ person }) => person).sort(), drawn.map(({ id }) => id).sort());
      const told = genogram.lines.flatMap(({ shows }) => shows);
      const kin = related.filter(({ person, other, kind }) => person !== other && isKinship(kind));
      assert.deepEqual(told.toSorted(), kin.map(({ id }) => id as string).sort());
    }),
    settings,
  );
});

test('no two people overlap on a genogram, and everything is on the sheet', () => {
  fc.assert(
    fc.property(arbitraryFamily, (family) => {
      const { genogram } = familyOf(family);
      const { symbols, width, height } = genogram;
      for (const [index, one] of symbols.entries()) {
        for (const other of symbols.slice(index + 1)) {
          const apart = Math.abs(one.x - other.x) >= 2 * HALF_WORDS || Math.abs(one.y - other.y) >= HALF_SYMBOL + BELOW;
          assert.ok(apart, `${one.person} and ${other.person}`);
        }
      }
      for (const { x, y } of [...symbols, ...strokePoints(genogram), ...genogram.household.flat()]) {
        assert.ok(x >= 0 && x <= width && y >= 0 && y <= height, `${x} ${y} of ${width} ${height}`);
      }
    }),
    settings,
  );
});

test('lines run level or upright, pass nobody’s symbol or words, and no two share a level stretch', () => {
  fc.assert(
    fc.property(arbitraryFamily, (family) => {
      const { genogram } = familyOf(family);
      const level: { readonly y: number; readonly from: number; readonly to: number }[] = [];
      for (const { strokes } of genogram.lines) {
        for (const [from, to] of strokes.flatMap(segmentsOf)) {
          assert.ok(from.x === to.x || from.y === to.y, 'level or upright');
          const passed = genogram.symbols.find((symbol) => passes(symbol, from, to));
          assert.equal(passed?.person, undefined);
          if (from.y !== to.y) continue;
          const stretch = { y: from.y, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) };
          const shared = level.find(
            ({ y, ...each }) => y === stretch.y && each.from < stretch.to && stretch.from < each.to,
          );
          assert.equal(shared, undefined, JSON.stringify([shared, stretch]));
          level.push(stretch);
        }
      }
    }),
    settings,
  );
});

test('the household line parts those at home from everybody else', () => {
  fc.assert(
    fc.property(arbitraryFamily, (family) => {
      const { genogram } = familyOf(family);
      for (const symbol of genogram.symbols) assert.equal(isInside(genogram, symbol), symbol.isAtHome, symbol.person);
    }),
    settings,
  );
});

function strokePoints({ lines }: Genogram): readonly Point[] {
  return lines.flatMap(({ strokes }) => strokes.flat());
}

function segmentsOf(stroke: readonly Point[]): readonly (readonly [Point, Point])[] {
  return stroke.slice(1).map((to, index) => [stroke[index] ?? to, to] as const);
}

/** True when a line goes through a person; where it only leaves from under their own symbol it does not. */
function passes({ x, y }: GenogramSymbol, from: Point, to: Point): boolean {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  const leaves =
    from.y === to.y && [from, to].some((end) => Math.abs(end.x - x) < HALF_SYMBOL) && top < y + HALF_SYMBOL;
  const isAcross = right > x - HALF_WORDS && left < x + HALF_WORDS;
  return !leaves && isAcross && bottom > y - HALF_SYMBOL && top < y + BELOW;
}

/** Inside is where a ray to the left meets the line an odd number of times. */
function isInside({ household }: Genogram, { x, y }: Point): boolean {
  const met = household.filter(
    ([one, other]) => one.x === other.x && one.x < x && Math.min(one.y, other.y) <= y && y < Math.max(one.y, other.y),
  );
  return met.length % 2 === 1;
}
