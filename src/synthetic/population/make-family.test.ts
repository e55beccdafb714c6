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
const everybody = families.flatMap((family) => [...family.children, ...family.adults]);

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
