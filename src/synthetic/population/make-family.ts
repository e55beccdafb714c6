import type { PersonId } from '#domain/people/person.ts';
import type { Day } from '#domain/time/day.ts';
import type { County } from '../counties/county.ts';
import { type Randomness, randomness } from '../randomness.ts';
import { makeAdults } from './adults.ts';
import { makeChildren } from './children.ts';
import type { Family } from './family.ts';
import { addressesOf, type Household } from './household.ts';
import { makeKin } from './kin.ts';
import { familyNames } from './names.data.ts';
import { struggles } from './struggles.ts';

/** Invents a family that first meets us on a day. `until` is the day on which the story of the county stops. */
export function makeFamily(random: Randomness, county: County, number: number, arrivesOn: Day, until: Day): Family {
  const struggle = random.weigh(struggles.map((each) => [each, each.share] as const));
  const town = random.pick(county.towns);
  const father = random.uuid() as PersonId;
  const isHiding = struggle.id === 'domestic-abuse' && random.chance(0.25);
  const ethnicity = random.weigh(ETHNICITIES);
  const household: Household = {
    number,
    issuer: county.settings.code,
    town,
    familyName: random.pick(familyNames),
    arrivesOn,
    addresses: addressesOf(random, town, arrivesOn, isHiding ? father : undefined),
    ethnicity,
    language: ethnicity === 'WOTH' && random.chance(0.6) ? random.pick(['Polish', 'Romanian']) : 'English',
  };
  const children = makeChildren(random, household, struggle, until);
  const adults = makeAdults(random, household, children, father, isHiding);
  const kin = makeKin(randomness(`${county.seed} kin ${number}`), { household, children, adults, isHiding });
  return { number, town, struggle, ethnicity, children, adults, kin };
}

const ETHNICITIES: readonly (readonly [string, number])[] = [
  ['WBRI', 74],
  ['WOTH', 8],
  ['WIRT', 1],
  ['WROM', 2],
  ['MWBC', 3],
  ['MWBA', 1],
  ['MWAS', 2],
  ['AIND', 2],
  ['APKN', 2],
  ['ABAN', 1],
  ['BAFR', 2],
  ['BCRB', 1],
  ['OOTH', 1],
];
