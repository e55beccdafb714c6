import type { PersonId } from '#domain/people/person.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import { addYears } from '#domain/time/months.ts';
import type { Randomness } from '../randomness.ts';
import { childFacts } from './child-facts.ts';
import type { Child } from './family.ts';
import type { Household } from './household.ts';
import { givenNames } from './names.data.ts';
import type { Struggle } from './struggle.ts';

const DAYS_IN_YEAR = 365;
/** How long before the birth a family may first meet us. */
const EARLIEST_BEFORE_BIRTH = 200;

/** Invents the children of a family, the youngest first; nobody grows up before the story stops. */
export function makeChildren(
  random: Randomness,
  household: Household,
  struggle: Struggle,
  until: Day,
): readonly Child[] {
  const oldest = addDays(addYears(until, -18), 1);
  const births = birthsOf(random, household.arrivesOn, struggle).filter((born) => born >= oldest);
  const names = random.shuffled(givenNames);
  return (births.length === 0 ? [oldest] : births).map((bornOn, index, all) => {
    const isDisabled = struggle.id === 'disability' && index === all.length - 1;
    return makeChild(random, household, { index, given: names[index] ?? 'Wren', bornOn, isDisabled });
  });
}

function birthsOf(random: Randomness, arrivesOn: Day, { leastAge = 0 }: Struggle): Day[] {
  const births = [youngestBirth(random, arrivesOn, leastAge)];
  const wanted = random.weigh([
    [1, 48],
    [2, 32],
    [3, 14],
    [4, 6],
  ]);
  while (births.length < wanted) births.push(addDays(births.at(-1) ?? arrivesOn, -random.whole(390, 1600)));
  return births;
}

function youngestBirth(random: Randomness, arrivesOn: Day, leastAge: number): Day {
  if (leastAge === 0 && random.chance(0.06)) return addDays(arrivesOn, random.whole(15, EARLIEST_BEFORE_BIRTH));
  const ages = AGES.filter(([age]) => age >= leastAge);
  return addDays(arrivesOn, -(random.weigh(ages) * DAYS_IN_YEAR + random.whole(20, DAYS_IN_YEAR - 1)));
}

/** Completed years of the youngest child, with their weights. */
const AGES: readonly (readonly [number, number])[] = Array.from({ length: 16 }, (_, age) => [age, age < 2 ? 8 : 5]);

interface Birth {
  readonly index: number;
  readonly given: string;
  readonly bornOn: Day;
  readonly isDisabled: boolean;
}

function makeChild(random: Randomness, household: Household, { index, given, bornOn, isDisabled }: Birth): Child {
  const isUnborn = bornOn > household.arrivesOn;
  // Babies come when they like: a little before or after the day they are expected.
  const expected = isUnborn ? { expectedOn: addDays(bornOn, random.whole(-8, 12)) } : {};
  const child = { given, bornOn, ...expected };
  const facts = childFacts(random, household, child, { index, isDisabled });
  return { id: random.uuid() as PersonId, ...child, facts };
}
