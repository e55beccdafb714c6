import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placementsOfKind } from './placements-of-kind.ts';
import { isProviderHeading, providerColumnsOf } from './provider-columns.ts';
import { providersOfSector } from './providers-of-sector.ts';

const FOSTERING = 'A3 A5 U1 U2 U3 U4 U5 U6';
const ADOPTING = 'A3 A4 A5 A6 U2 U5';

test('a kind of provision in words tells its placements', () => {
  for (const [words, placements] of [
    ["Children's Home", 'K2'],
    ['Children’s home', 'K2'],
    ['Childrens Home Short Breaks', 'K2'],
    ["Secure children's home", 'K1'],
    ['Secure Unit', 'K1'],
    ['Secure Training Centre', 'R5'],
    ["Residential special school (registered as a children's home)", 'K2'],
    ['Residential Special School', 'S1'],
    ['Boarding School', 'S1'],
    ['Further Education College with Residential Accommodation', 'S1'],
    ['Supported Accommodation', 'H5 K3'],
    ['Residential Family Centre', 'R3'],
    ['Independent Fostering Agency', FOSTERING],
    ['Local Authority Fostering', FOSTERING],
    ['Voluntary Adoption Agency', ADOPTING],
    ['Local Authority Adoption', ADOPTING],
    ['Adoption Support Agency', ''],
    ['Residential Holiday Scheme for Disabled Children', ''],
    ['Cafcass', ''],
    ['', ''],
  ] as const)
    assert.equal(placementsOfKind(words).toSorted().join(' '), placements, words);
});

test('a sector in words tells whose provision it is', () => {
  for (const [words, providers] of [
    ['Private', 'PR4'],
    ['Private - company', 'PR4'],
    ['Voluntary', 'PR5'],
    ['Charitable', 'PR5'],
    ['Local Authority', 'PR1 PR2'],
    ['London Borough', 'PR1 PR2'],
    ['Health Authority', 'PR3'],
    ['NHS', 'PR3'],
    ['Person', ''],
    ['', ''],
  ] as const)
    assert.equal(providersOfSector(words).join(' '), providers, words);
});

test('columns are found by what they mean, and those of somebody else are not', () => {
  const headings = [
    'Owner URN',
    'Owner Postcode',
    'Unique Reference Number',
    'Postcode Area',
    'Organisation type',
    'Setting postcode',
    'Registration status',
    'Postcode',
  ];
  assert.deepEqual(providerColumnsOf(headings), {
    urn: 2,
    codes: [],
    kinds: [],
    sectors: [],
    statuses: [6],
    closings: [],
    postcodes: [5],
  });
  assert.equal(providerColumnsOf(['Owner URN', 'Postcode']), undefined);
  assert.equal(providerColumnsOf(['Web URN', 'Ownership'])?.urn, 0);
  assert.deepEqual(providerColumnsOf(['URN', 'First effective date (that the provider became active)'])?.closings, []);
});

test('a title above a table is no heading, and neither is a return', () => {
  assert.equal(isProviderHeading(['URN', 'Sector']), true);
  assert.equal(isProviderHeading(['List of providers with their URN']), false);
  assert.equal(isProviderHeading(['CHILD', 'SEX', 'DOB']), false);
});
