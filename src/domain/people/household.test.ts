import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKey, householdOn } from './household.ts';
import type { Person, PersonAddress, PersonFacts, PersonId } from './person.ts';

const address = (lines: readonly string[], postcode?: string, dates: Partial<PersonAddress> = {}): PersonAddress => ({
  lines,
  ...(postcode === undefined ? {} : { postcode }),
  keepSafeFrom: [],
  ...dates,
});
const person = (id: string, addresses: readonly PersonAddress[], facts: Partial<PersonFacts> = {}): Person => ({
  id: id as PersonId,
  version: 1,
  facts: { kind: 'adult', names: [], languages: [], identifiers: [], ...facts, addresses },
});

test('an address is the same place however it is written', () => {
  const rows: readonly [one: PersonAddress, other: PersonAddress, same: boolean, because: string][] = [
    [
      address(['12 High Street', 'Anytown'], 'ZZ1 1AA'),
      address(['12, high st.'], 'zz11aa'),
      true,
      'one house of one postcode',
    ],
    [address(['12 High Street'], 'ZZ1 1AA'), address(['14 High Street'], 'ZZ1 1AA'), false, 'next door but one'],
    [address(['12 High Street'], 'ZZ1 1AA'), address(['12 High Street'], 'ZZ1 1AB'), false, 'another postcode'],
    [address(['Flat 3', '12a High Street'], 'ZZ1 1AA'), address(['3/12A High St'], 'ZZ1 1AA'), true, 'a flat'],
    [
      address(['Flat 3', '12 High Street'], 'ZZ1 1AA'),
      address(['Flat 4', '12 High Street'], 'ZZ1 1AA'),
      false,
      'another flat',
    ],
    [
      address(['Rose Cottage', 'The Green'], 'ZZ1 1AA'),
      address(['rose cottage'], 'ZZ1 1AA'),
      true,
      'a house with a name',
    ],
    [address(['Rose Cottage'], 'ZZ1 1AA'), address(['Ivy Cottage'], 'ZZ1 1AA'), false, 'another name'],
    [
      address(['12 High Street', 'ZZ1 1AA'], 'ZZ1 1AA'),
      address(['12 High Street'], 'ZZ1 1AA'),
      true,
      'the postcode twice',
    ],
    [
      address(['12 High Street', 'Anytown']),
      address(['12 High Street', 'anytown']),
      true,
      'no postcode: all the lines',
    ],
    [
      address(['12 High Street', 'Anytown']),
      address(['12 High Street', 'Othertown']),
      false,
      'no postcode, another town',
    ],
  ];
  for (const [one, other, same, because] of rows) assert.equal(addressKey(one) === addressKey(other), same, because);
});

test('nowhere is no place', () => {
  for (const lines of [[], [''], ['No fixed abode'], ['NFA'], ['n/a']])
    assert.equal(addressKey(address(lines)), undefined);
});

test('a household is who lived at the same address on the day', () => {
  const here = (dates: Partial<PersonAddress> = {}) => address(['12 High Street'], 'ZZ1 1AA', dates);
  const people = [
    person('child', [here({ from: '2024-01-01' })]),
    person('mother', [here({ from: '2020-01-01' })]),
    person('father', [
      here({ from: '2020-01-01', until: '2025-01-01' }),
      address(['1 Low Road'], 'ZZ2 2BB', { from: '2025-01-01' }),
    ]),
    person('baby', [here()], { kind: 'child', bornOn: '2026-02-01' }),
    person('grandfather', [here()], { diedOn: '2024-06-01' }),
    person('neighbour', [address(['14 High Street'], 'ZZ1 1AA')]),
    person('nobody knows where', []),
  ];
  const rows: readonly [of: string, on: string, household: readonly string[], because: string][] = [
    ['child', '2024-03-01', ['mother', 'father', 'grandfather'], 'the baby is not born'],
    ['child', '2024-06-01', ['mother', 'father'], 'the grandfather has died'],
    ['child', '2025-01-01', ['mother'], 'the father moved out that day'],
    ['child', '2026-03-01', ['mother', 'baby'], 'the baby is born'],
    ['child', '2023-03-01', [], 'where the child lived then is not known'],
    ['father', '2026-03-01', [], 'alone at his new address'],
    ['nobody knows where', '2026-03-01', [], 'no address'],
    ['a stranger', '2026-03-01', [], 'not one of the people given'],
  ];
  for (const [of, on, household, because] of rows) {
    assert.deepEqual(householdOn(people, of as PersonId, on), household, `${of}, ${on}: ${because}`);
  }
});

test('two people without a home do not live together', () => {
  const people = [person('one', [address(['No fixed abode'])]), person('two', [address(['No fixed abode'])])];
  assert.deepEqual(householdOn(people, 'one' as PersonId, '2026-03-01'), []);
});
