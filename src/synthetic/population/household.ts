import type { PersonAddress, PersonId } from '#domain/people/person.ts';
import { addDays, type Day, isoDay } from '#domain/time/day.ts';
import type { Town } from '../counties/county.ts';
import type { Randomness } from '../randomness.ts';
import { streets } from './names.data.ts';

/** What all people of a family have in common. */
export interface Household {
  readonly number: number;
  /** Who gives the children their numbers: the authority's code. */
  readonly issuer: string;
  readonly town: Town;
  readonly familyName: string;
  readonly arrivesOn: Day;
  /** Where the children live and have lived, the newest last. */
  readonly addresses: readonly PersonAddress[];
  readonly ethnicity: string;
  readonly language: string;
}

/** A home somewhere in a town. */
export function homeIn(random: Randomness, town: Town): Pick<PersonAddress, 'lines' | 'postcode'> {
  const inward = `${random.whole(1, 9)}${random.pick(INWARD)}${random.pick(INWARD)}`;
  return {
    lines: [`${random.whole(1, 120)} ${random.pick(streets)}`, town.name],
    postcode: `${town.outward} ${inward}`,
  };
}

/** Where children live when the family first meets us; those who fled live where one person must never find them. */
export function addressesOf(
  random: Randomness,
  town: Town,
  arrivesOn: Day,
  hiddenFrom: PersonId | undefined,
): readonly PersonAddress[] {
  const since = isoDay(addDays(arrivesOn, -random.whole(60, 2000)));
  const home = { ...homeIn(random, town), from: since, keepSafeFrom: [] };
  if (hiddenFrom === undefined) return [home];
  const fled = isoDay(addDays(arrivesOn, -random.whole(5, 50)));
  return [
    { ...home, until: fled },
    { ...homeIn(random, town), from: fled, keepSafeFrom: [hiddenFrom] },
  ];
}

/** The letters that end English postcodes. */
const INWARD = [...'ABDEFGHJLNPQRSTUWXYZ'];
