import { addDays, type Day, dayOf } from '#domain/time/day.ts';
import type { Adult, Child } from './family.ts';
import type { Household } from './household.ts';

/** What the further family is invented from. */
export interface KinOf {
  readonly household: Household;
  readonly children: readonly Child[];
  readonly adults: readonly Adult[];
  readonly isHiding: boolean;
}

/** When a mother was born, or may have been. */
export function motherBorn({ facts }: Adult, { arrivesOn }: Household): Day {
  return facts.bornOn === undefined ? addDays(arrivesOn, -34 * 365) : dayOf(facts.bornOn);
}
