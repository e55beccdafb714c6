import { nhsCheckDigit, upnCheckLetter } from '#domain/people/identifiers.ts';
import type { PersonFacts, PersonIdentifier, PersonName } from '#domain/people/person.ts';
import { ageOn } from '#domain/time/age.ts';
import { addDays, isoDay } from '#domain/time/day.ts';
import type { Randomness } from '../randomness.ts';
import type { Child } from './family.ts';
import type { Household } from './household.ts';
import { givenNames } from './names.data.ts';

/** What is known of a child when the family first meets us: some things wrongly, some not at all. */
export function childFacts(
  random: Randomness,
  household: Household,
  child: Pick<Child, 'given' | 'bornOn' | 'expectedOn'>,
  { index, isDisabled }: { readonly index: number; readonly isDisabled: boolean },
): PersonFacts {
  const { addresses } = household;
  const own = household.number * 10 + index;
  const laChildId = {
    kind: 'la-child-id' as const,
    value: `MS${String(own).padStart(7, '0')}`,
    issuer: household.issuer,
  };
  if (child.expectedOn !== undefined) {
    const names = [{ given: 'Baby', family: household.familyName, use: 'legal' as const }];
    const expectedOn = isoDay(child.expectedOn);
    const identifiers = [laChildId];
    const ethnicity = { code: 'NOBT', source: 'worker' as const };
    return {
      kind: 'child',
      names,
      expectedOn,
      sex: 'unknown',
      ethnicity,
      languages: [],
      addresses,
      identifiers,
      upnUnknown: 'UN1',
    };
  }
  const age = ageOn(child.bornOn, household.arrivesOn);
  return {
    kind: 'child',
    names: namesOf(random, child.given, household.familyName),
    // Now and then a day of birth is first taken down wrongly; `changesOf` puts it right later.
    bornOn: isoDay(random.chance(0.015) ? addDays(child.bornOn, -9) : child.bornOn),
    sex: random.chance(0.51) ? 'male' : 'female',
    ...ethnicityOf(random, household.ethnicity, age),
    ...disabilitiesOf(random, isDisabled),
    languages: [household.language],
    addresses,
    ...numbersOf(random, own, age, laChildId),
  };
}

function namesOf(random: Randomness, given: string, family: string): readonly PersonName[] {
  const legal: PersonName = { given, family, use: 'legal' };
  if (!random.chance(0.07)) return [legal];
  return [legal, { given: random.pick(givenNames), family, use: 'known-as' }];
}

function ethnicityOf(random: Randomness, ofFamily: string, age: number): Pick<PersonFacts, 'ethnicity'> {
  if (random.chance(0.05)) return {};
  const code = random.weigh([
    [ofFamily, 95],
    ['NOBT', 4],
    ['REFU', 1],
  ]);
  return { ethnicity: { code, source: age >= 12 && random.chance(0.5) ? 'self' : random.pick(['parent', 'worker']) } };
}

function disabilitiesOf(random: Randomness, isDisabled: boolean): Pick<PersonFacts, 'disabilities'> {
  if (isDisabled) return { disabilities: random.pick([['LD', 'MOB'], ['AUT', 'COMM'], ['MOB', 'PC'], ['VIS']]) };
  if (random.chance(0.07)) return {};
  return { disabilities: random.chance(0.08) ? [random.pick(['AUT', 'LD', 'BEH', 'HEAR'])] : ['NONE'] };
}

function numbersOf(
  random: Randomness,
  own: number,
  age: number,
  laChildId: PersonIdentifier,
): Pick<PersonFacts, 'identifiers' | 'upnUnknown'> {
  // 999 begins the NHS numbers kept for tests; a school's own number never begins with 0. So neither is anybody's.
  const nine = `999${String(own).padStart(6, '0')}`;
  const check = random.chance(0.85) ? nhsCheckDigit(nine) : undefined;
  const nhs = check === undefined ? [] : [{ kind: 'nhs-number' as const, value: `${nine}${check}` }];
  if (age < 4) return { identifiers: [laChildId, ...nhs], upnUnknown: 'UN1' };
  if (random.chance(0.08))
    return { identifiers: [laChildId, ...nhs], ...(random.chance(0.5) ? { upnUnknown: 'UN4' } : {}) };
  const twelve = `8840${String(own).padStart(8, '0')}`;
  return { identifiers: [laChildId, { kind: 'upn', value: upnCheckLetter(twelve) + twelve }, ...nhs] };
}
