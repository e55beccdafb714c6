import type { PersonAddress, PersonFacts, PersonId, PersonName } from '#domain/people/person.ts';
import { addDays, type Day, isoDay } from '#domain/time/day.ts';
import type { Randomness } from '../randomness.ts';
import type { Adult, Child } from './family.ts';
import { type Household, homeIn } from './household.ts';
import { familyNames, givenNames } from './names.data.ts';

/** Invents the adults of a family: a mother, often a father, at home or elsewhere, sometimes a grandmother. */
export function makeAdults(
  random: Randomness,
  household: Household,
  children: readonly Child[],
  father: PersonId,
  isHiding: boolean,
): readonly Adult[] {
  const firstBirth = Math.min(...children.map(({ bornOn }) => bornOn)) as Day;
  const parentBorn = (): Day => addDays(firstBirth, -random.whole(19 * 365, 36 * 365));
  const grandparentBorn = (): Day => addDays(firstBirth, -random.whole(45 * 365, 65 * 365));
  const livesApart = isHiding || random.chance(0.45);
  return [
    makeAdult(random, household, { part: 'mother', livesApart: false, id: random.uuid() as PersonId }, parentBorn()),
    ...(isHiding || random.chance(0.7)
      ? [makeAdult(random, household, { part: 'father', livesApart, id: father }, parentBorn())]
      : []),
    ...(random.chance(0.18)
      ? [
          makeAdult(
            random,
            household,
            { part: 'grandmother', livesApart: true, id: random.uuid() as PersonId },
            grandparentBorn(),
          ),
        ]
      : []),
  ];
}

function makeAdult(random: Randomness, household: Household, who: Omit<Adult, 'facts'>, bornOn: Day): Adult {
  const facts: PersonFacts = {
    kind: 'adult',
    names: namesOf(random, household, who.part),
    ...(random.chance(0.85) ? { bornOn: isoDay(bornOn) } : {}),
    sex: who.part === 'father' ? 'male' : 'female',
    languages: [household.language],
    addresses: who.livesApart ? [elsewhere(random, household, who.part)] : household.addresses,
    identifiers: [],
    // 07700 900000 to 900999 are kept free for drama: they ring nobody (Ofcom).
    ...(random.chance(0.8) ? { phone: `07700 900${String(random.whole(0, 999)).padStart(3, '0')}` } : {}),
  };
  return { ...who, facts };
}

// Where the others fled from, their father still lives.
function elsewhere(random: Randomness, household: Household, part: Adult['part']): PersonAddress {
  const [first, second] = household.addresses;
  if (part === 'father' && first !== undefined && second !== undefined) {
    const { until: _, ...home } = first;
    return home;
  }
  const since = isoDay(addDays(household.arrivesOn, -random.whole(30, 3000)));
  return { ...homeIn(random, household.town), from: since, keepSafeFrom: [] };
}

function namesOf(random: Randomness, household: Household, part: Adult['part']): readonly PersonName[] {
  const family = part === 'mother' || random.chance(0.5) ? household.familyName : random.pick(familyNames);
  const given = random.pick(givenNames);
  const before: readonly PersonName[] =
    part === 'mother' && random.chance(0.12) ? [{ given, family: random.pick(familyNames), use: 'former' }] : [];
  return [{ given, family, use: 'legal' }, ...before];
}
