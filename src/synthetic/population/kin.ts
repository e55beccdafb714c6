import { addDays } from '#domain/time/day.ts';
import type { Randomness } from '../randomness.ts';
import type { Adult, Kin } from './family.ts';
import { type Elder, grandparentsOf } from './grandparents.ts';
import type { Household } from './household.ts';
import { type KinOf, motherBorn } from './kin-of.ts';
import { formerCouple, partnersOf } from './partners.ts';
import { relation, tieOf } from './relation.ts';

/** Invents the further family of some children, in a stream of chance of its own: nothing else of the county hangs on it. */
export function makeKin(random: Randomness, of: KinOf): Kin {
  const mother = of.adults.find(({ part }) => part === 'mother');
  if (mother === undefined) return { people: [], ties: [] };
  const { household, isHiding } = of;
  const elders = grandparentsOf(random, of, mother);
  const partners = partnersOf(random, of, mother);
  const others: Kin[] = [
    formerCouple(random, of, mother),
    ...(random.chance(0.1) ? [aunt(random, household, mother, elders)] : []),
    ...(random.chance(0.09) ? [friend(random, household, mother)] : []),
    ...(!isHiding && random.chance(0.04) ? [lodger(random, household)] : []),
  ];
  const all: readonly Kin[] = [elders, partners, ...others];
  const { halfSibling } = partners;
  return {
    people: all.flatMap(({ people }) => people),
    ties: all.flatMap(({ ties }) => ties),
    ...(halfSibling === undefined ? {} : { halfSibling }),
  };
}

function aunt(random: Randomness, household: Household, mother: Adult, { parents }: Elder): Kin {
  const born = motherBorn(mother, household);
  const sister = relation(random, household, { sex: 'female', bornOn: addDays(born, random.whole(500, 2500)) });
  return {
    people: [sister],
    ties: [
      tieOf(random, sister.id, 'sibling', mother.id),
      ...parents.map((id) => tieOf(random, id, 'parent', sister.id)),
    ],
  };
}

function friend(random: Randomness, household: Household, mother: Adult): Kin {
  const bornOn = addDays(motherBorn(mother, household), random.whole(-2000, 2000));
  const one = relation(random, household, { sex: 'female', bornOn, isOfFamily: false });
  return { people: [one], ties: [tieOf(random, one.id, 'friend', mother.id)] };
}

/** Nobody relates a lodger to a family: they are found by the address alone. */
function lodger(random: Randomness, household: Household): Kin {
  const bornOn = addDays(household.arrivesOn, -random.whole(20 * 365, 50 * 365));
  const since = addDays(household.arrivesOn, -random.whole(10, 50));
  return {
    people: [relation(random, household, { sex: 'male', bornOn, isOfFamily: false, livesSince: since })],
    ties: [],
  };
}
