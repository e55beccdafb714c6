import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { nhsNumberFault, upnFault } from '#domain/people/identifiers.ts';
import { ageOn } from '#domain/time/age.ts';
import { dayOf, isoDay } from '#domain/time/day.ts';
import { merrowshire } from '../counties/merrowshire.ts';
import { randomness } from '../randomness.ts';
import { makeFamily } from './make-family.ts';
import { familyNames, givenNames } from './names.data.ts';

const until = dayOf('2026-03-02');
const arrivesOn = dayOf('2025-01-15');
const county = merrowshire('families', '2024-04-01');
const families = Array.from({ length: 600 }, (_, index) =>
  makeFamily(randomness(`families ${index}`), county, index + 1, arrivesOn, until),
);
const children = families.flatMap((family) => family.children);
const everybody = families.flatMap((family) => [...family.children, ...family.adults, ...family.kin.people]);

test('everybody is invented: every name is one of our birds, plants, stones, trees and tools', () => {
  const names = everybody.flatMap(({ facts }) => facts.names);
  assert.deepEqual(
    names.filter(({ given, family }) => !(['Baby', ...givenNames].includes(given) && familyNames.includes(family))),
    [],
  );
});

test('numbers have the right check letter or digit, and are such as are never given to anybody', () => {
  const identifiers = children.flatMap(({ facts }) => facts.identifiers);
  const [upns, nhsNumbers] = (['upn', 'nhs-number'] as const).map((wanted) =>
    identifiers.flatMap(({ kind, value }) => (kind === wanted ? [value] : [])),
  );
  assert.ok(upns?.every((upn) => upnFault(upn) === undefined && /^[A-Z]8840/.test(upn)));
  assert.ok(nhsNumbers?.every((number) => nhsNumberFault(number) === undefined && /^999/.test(number)));
  assert.equal(new Set(identifiers.map(({ value }) => value)).size, identifiers.length);
});

test('nobody is 18 before the story stops, and those not yet born are expected', () => {
  for (const { bornOn, expectedOn, facts } of children) {
    assert.ok(ageOn(bornOn, until) < 18);
    assert.equal(facts.expectedOn, expectedOn === undefined ? undefined : isoDay(expectedOn));
    assert.equal(bornOn > arrivesOn, expectedOn !== undefined);
    assert.equal(facts.bornOn === undefined, expectedOn !== undefined);
  }
  const unborn = children.filter(({ expectedOn }) => expectedOn !== undefined).length / children.length;
  assert.ok(unborn > 0.01 && unborn < 0.09, `${unborn} are unborn`);
});

test('parents are grown up when their first child is born', () => {
  for (const family of families) {
    const births = family.children.map(({ bornOn }) => bornOn);
    const parents = family.adults.flatMap(({ facts }) => facts.bornOn ?? []);
    assert.ok(parents.every((born) => births.every((birth) => ageOn(dayOf(born), birth) >= 18)));
  }
});

test('ethnicity is a code of the set with its source, or was never asked; the same of disability (R028)', () => {
  const born = children.filter(({ expectedOn }) => expectedOn === undefined);
  const codes = new Set<string>(ethnicity.codes.map(({ code }) => code));
  const asked = born.flatMap(({ facts }) => facts.ethnicity ?? []);
  assert.ok(asked.every(({ code }) => codes.has(code)));
  for (const share of [asked.length, born.filter(({ facts }) => facts.disabilities).length]) {
    assert.ok(share / born.length > 0.85 && share / born.length < 0.99, `${share} of ${born.length} were asked`);
  }
});

test('who fled lives at an address that a father of the family must never learn, and he does not live there', () => {
  const hidden = children.filter(({ facts }) => facts.addresses.some(({ keepSafeFrom }) => keepSafeFrom.length > 0));
  assert.ok(hidden.length > 10);
  for (const family of families) {
    for (const { facts } of family.children) {
      const home = facts.addresses.at(-1);
      const fathers = family.adults.filter(({ id }) => home?.keepSafeFrom.includes(id));
      assert.equal(fathers.length, home?.keepSafeFrom.length);
      assert.ok(fathers.every((father) => father.facts.addresses.every(({ postcode }) => postcode !== home?.postcode)));
    }
  }
});

test('families have three generations, partings, deaths, half-brothers and lodgers, as often as families do', () => {
  const share = (is: (family: (typeof families)[number]) => boolean) => families.filter(is).length / families.length;
  const shares = {
    'a grandparent': share((family) => grandparentsOf(family).length > 0),
    'a grandparent who lives in': share((family) => grandparentsOf(family).some(({ livesIn }) => livesIn)),
    'somebody who has died': share(({ kin }) => kin.people.some(({ facts }) => facts.diedOn !== undefined)),
    'a couple that parted': share(({ kin }) => kin.ties.some(({ kind, until }) => kind === 'partner' && until)),
    'a half-brother or half-sister': share(({ kin }) => kin.halfSibling !== undefined),
    'a lodger': share(({ kin }) => kin.people.some((each) => each.livesIn && !isTied(kin, each.id))),
  };
  const expected: Readonly<Record<keyof typeof shares, readonly [number, number]>> = {
    'a grandparent': [0.2, 0.45],
    'a grandparent who lives in': [0.02, 0.1],
    'somebody who has died': [0.05, 0.2],
    'a couple that parted': [0.25, 0.6],
    'a half-brother or half-sister': [0.05, 0.2],
    'a lodger': [0.01, 0.07],
  };
  for (const [what, [least, most]] of Object.entries(expected)) {
    const found = shares[what as keyof typeof shares];
    assert.ok(found >= least && found <= most, `${found} of families have ${what}`);
  }
});

test('nothing of the further family is impossible: parents are 17 or older, days run forwards, the dead live nowhere', () => {
  for (const family of families) {
    const born = new Map(
      [...family.children, ...family.adults, ...family.kin.people].map(({ id, facts }) => [id, facts.bornOn]),
    );
    for (const { person, kind, other, from = '', until = '9999' } of family.kin.ties) {
      assert.ok(from < until, `${kind} from ${from} until ${until}`);
      const [parent, child] = [born.get(person), born.get(other)];
      if (kind !== 'parent' || parent === undefined || child === undefined) continue;
      assert.ok(ageOn(dayOf(parent), dayOf(child)) >= 17, `${parent} is the parent of ${child}`);
    }
    for (const { facts } of family.kin.people)
      assert.ok(facts.diedOn === undefined || (facts.diedOn < isoDay(arrivesOn) && facts.addresses.length === 0));
  }
});

function grandparentsOf({ adults, kin }: (typeof families)[number]) {
  const mother = adults.find(({ part }) => part === 'mother')?.id;
  const parents = new Set(
    kin.ties.flatMap(({ kind, person, other }) => (kind === 'parent' && other === mother ? [person] : [])),
  );
  return kin.people.filter(({ id }) => parents.has(id));
}

function isTied(kin: (typeof families)[number]['kin'], id: string): boolean {
  return kin.ties.some(({ person, other }) => person === id || other === id);
}
