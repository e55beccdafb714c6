import type { PersonId } from '#domain/people/person.ts';
import { addDays, type Day, dayOf, isoDay } from '#domain/time/day.ts';
import type { Randomness } from '../randomness.ts';
import type { Adult, Kin, Relative, Tie } from './family.ts';
import { type KinOf, motherBorn } from './kin-of.ts';
import { relation, tieOf } from './relation.ts';

/** The mother’s side, with the ids of her parents. */
export interface Elder extends Kin {
  readonly parents: readonly PersonId[];
}

const YOUNGEST_PARENT = 18 * 365;

/** The parents of a mother, in about four families of ten: some live with her, some have parted, some have died. */
export function grandparentsOf(random: Randomness, of: KinOf, mother: Adult): Elder {
  const grandmother = knownMotherOf(of, mother) ?? (random.chance(0.27) ? newMotherOf(random, of, mother) : undefined);
  if (grandmother === undefined) return { people: [], ties: [], parents: [] };
  const grandfather = random.chance(0.6) ? fatherOf(random, of, mother) : undefined;
  const parents = [grandmother, ...(grandfather === undefined ? [] : [grandfather])];
  return {
    parents: parents.map(({ id }) => id),
    people: parents.filter((each): each is Relative => 'livesIn' in each),
    ties: [
      ...parents.map(({ id }) => tieOf(random, id, 'parent', mother.id)),
      ...(grandfather === undefined
        ? []
        : [tieOf(random, grandfather.id, 'partner', grandmother.id, marriageOf(random, of, mother, grandfather))]),
    ],
  };
}

/** The grandmother who is on the record already, when she is old enough to be her mother. */
function knownMotherOf({ adults, household }: KinOf, mother: Adult): Adult | undefined {
  const known = adults.find(({ part }) => part === 'grandmother');
  const born = known?.facts.bornOn;
  if (known === undefined || born === undefined) return known;
  return motherBorn(mother, household) - dayOf(born) >= YOUNGEST_PARENT ? known : undefined;
}

function newMotherOf(random: Randomness, { household, isHiding }: KinOf, mother: Adult): Relative {
  const bornOn = addDays(motherBorn(mother, household), -random.whole(YOUNGEST_PARENT, 38 * 365));
  const since = addDays(household.arrivesOn, -random.whole(60, 900));
  if (random.chance(0.12)) return relation(random, household, { sex: 'female', bornOn, diedOn: since });
  const livesIn = !isHiding && random.chance(0.25);
  return relation(random, household, { sex: 'female', bornOn, ...(livesIn ? { livesSince: since } : {}) });
}

function fatherOf(random: Randomness, { household }: KinOf, mother: Adult): Relative {
  const bornOn = addDays(motherBorn(mother, household), -random.whole(YOUNGEST_PARENT + 365, 42 * 365));
  const died = random.chance(0.3) ? { diedOn: addDays(household.arrivesOn, -random.whole(40, 4000)) } : {};
  return relation(random, household, { sex: 'male', bornOn, ...died });
}

/** Most stayed together until death; one couple in four parted. */
function marriageOf(
  random: Randomness,
  { household }: KinOf,
  mother: Adult,
  { facts }: Relative,
): Pick<Tie, 'from' | 'until'> {
  const born = motherBorn(mother, household);
  const from: Day = addDays(born, -random.whole(100, 1500));
  const parted = addDays(born, random.whole(1500, 6000));
  const until = random.chance(0.25) ? isoDay(parted) : facts.diedOn;
  return { from: isoDay(from), ...(until === undefined ? {} : { until }) };
}
