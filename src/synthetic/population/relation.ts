import type { PersonAddress, PersonFacts, PersonId } from '#domain/people/person.ts';
import type { RelationshipId, RelationshipKind } from '#domain/people/relationship.ts';
import { addDays, type Day, isoDay } from '#domain/time/day.ts';
import type { Randomness } from '../randomness.ts';
import type { Relative, Tie } from './family.ts';
import { type Household, homeIn } from './household.ts';
import { familyNames, givenNames } from './names.data.ts';

interface Wanted {
  readonly sex: 'male' | 'female';
  readonly bornOn: Day;
  readonly diedOn?: Day;
  /** False: they have a name of their own. */
  readonly isOfFamily?: boolean;
  /** Lives where the children live, since a day. */
  readonly livesSince?: Day;
}

/** Somebody of the further family: alive they live with the children or elsewhere; of the dead no address is known. */
export function relation(random: Randomness, household: Household, wanted: Wanted): Relative {
  const { sex, bornOn, diedOn, isOfFamily = random.chance(0.6), livesSince } = wanted;
  const facts: PersonFacts = {
    kind: 'adult',
    names: [
      {
        given: random.pick(givenNames),
        family: isOfFamily ? household.familyName : random.pick(familyNames),
        use: 'legal',
      },
    ],
    ...(random.chance(0.8) ? { bornOn: isoDay(bornOn) } : {}),
    ...(diedOn === undefined ? {} : { diedOn: isoDay(diedOn) }),
    sex,
    languages: [household.language],
    addresses: diedOn === undefined ? [homeOf(random, household, livesSince)] : [],
    identifiers: [],
  };
  return { id: random.uuid() as PersonId, facts, livesIn: livesSince !== undefined };
}

function homeOf(
  random: Randomness,
  { addresses, town, arrivesOn }: Household,
  livesSince: Day | undefined,
): PersonAddress {
  const home = addresses.at(-1);
  if (livesSince !== undefined && home !== undefined) return { ...home, from: isoDay(livesSince) };
  return { ...homeIn(random, town), from: isoDay(addDays(arrivesOn, -random.whole(30, 3000))), keepSafeFrom: [] };
}

/** What one of a family is to another. */
export function tieOf(
  random: Randomness,
  person: Tie['person'],
  kind: RelationshipKind,
  other: Tie['other'],
  days: Pick<Tie, 'from' | 'until'> = {},
): Tie {
  return { relationship: random.uuid() as RelationshipId, person, kind, other, ...days };
}
