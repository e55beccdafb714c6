import { addDays, type Day, isoDay } from '#domain/time/day.ts';
import type { Randomness } from '../randomness.ts';
import type { Adult, Child, Kin } from './family.ts';
import { type KinOf, motherBorn } from './kin-of.ts';
import { relation, tieOf } from './relation.ts';

/** Whom a mother lived with before the father of her younger children, and whom she lives with since he left. */
export function partnersOf(random: Randomness, of: KinOf, mother: Adult): Kin {
  const father = of.adults.find(({ part }) => part === 'father');
  const isAlone = father === undefined || father.livesApart;
  const [earlier, now] = [random.chance(0.3), random.chance(0.22)];
  const before = earlier && father !== undefined ? earlierPartner(random, of, mother) : undefined;
  const after = now && isAlone && !of.isHiding ? newPartner(random, of, mother) : undefined;
  const found = [before, after].filter((each) => each !== undefined);
  return {
    people: found.flatMap(({ people }) => people),
    ties: found.flatMap(({ ties }) => ties),
    ...(before?.halfSibling === undefined ? {} : { halfSibling: before.halfSibling }),
  };
}

/** Parents who live apart were mostly a couple once, until a day before the family first met us. */
export function formerCouple(random: Randomness, { adults, children, household }: KinOf, mother: Adult): Kin {
  const father = adults.find(({ part }) => part === 'father');
  const wasCouple = random.chance(0.8);
  if (father === undefined || !father.livesApart || !wasCouple) return { people: [], ties: [] };
  const { from, until } = yearsOf(random, firstBirth(children), household.arrivesOn);
  return { people: [], ties: [tieOf(random, father.id, 'partner', mother.id, { from, until })] };
}

/** The father of the eldest alone, in a family of at least two. One in six has died. */
function earlierPartner(random: Randomness, of: KinOf, mother: Adult): Kin | undefined {
  const [eldest, next] = of.children.toSorted((one, other) => one.bornOn - other.bornOn);
  if (eldest === undefined || next === undefined || eldest.bornOn >= of.household.arrivesOn) return undefined;
  const bornOn = addDays(motherBorn(mother, of.household), -random.whole(0, 3000));
  const diedOn = addDays(of.household.arrivesOn, -random.whole(20, 300));
  const died = random.chance(0.17) ? { diedOn } : {};
  const one = relation(random, of.household, { sex: 'male', bornOn, isOfFamily: false, ...died });
  const [from, until] = [
    addDays(eldest.bornOn, -random.whole(300, 1200)),
    addDays(eldest.bornOn, random.whole(1, 100)),
  ];
  return {
    people: [one],
    ties: [
      tieOf(random, one.id, 'parent', eldest.id),
      tieOf(random, one.id, 'partner', mother.id, { from: isoDay(from), until: isoDay(until) }),
    ],
    halfSibling: eldest.id,
  };
}

function newPartner(random: Randomness, of: KinOf, mother: Adult): Kin {
  const bornOn = addDays(motherBorn(mother, of.household), random.whole(-3000, 1500));
  const since = addDays(of.household.arrivesOn, -random.whole(5, 18));
  const one = relation(random, of.household, { sex: 'male', bornOn, isOfFamily: false, livesSince: since });
  const from = isoDay(since);
  return {
    people: [one],
    ties: [
      tieOf(random, one.id, 'partner', mother.id, { from }),
      ...of.children
        .filter((child) => child.bornOn < since)
        .map((child) => tieOf(random, one.id, 'step-parent', child.id, { from })),
    ],
  };
}

function yearsOf(random: Randomness, birth: Day, arrivesOn: Day): { readonly from: string; readonly until: string } {
  const until = addDays(arrivesOn, -random.whole(20, 700));
  const from = Math.min(birth - random.whole(300, 2000), until - 200) as Day;
  return { from: isoDay(from), until: isoDay(until) };
}

function firstBirth(children: readonly Child[]): Day {
  return Math.min(...children.map(({ bornOn }) => bornOn)) as Day;
}
