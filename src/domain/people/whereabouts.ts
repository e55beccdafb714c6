import { addressKey } from './household.ts';
import { addressOn, type IsoDay, type Person, type PersonAddress, type PersonId } from './person.ts';

/** Where somebody was on a day, seen from a child: with them, elsewhere, or why neither can be said. */
export type Place = 'here' | 'elsewhere' | 'not known' | 'no fixed home' | 'not born' | 'dead';

/** Where somebody lived on a day, and the address it is read from. */
export interface Whereabouts {
  readonly place: Place;
  readonly address?: PersonAddress;
}

/** Where each of these people lived on a day, seen from where the child lived: everybody is answered for, known or not. */
export function whereaboutsOn(
  people: readonly Person[],
  child: Person,
  onIso: IsoDay,
): ReadonlyMap<PersonId, Whereabouts> {
  const address = addressOn(child.facts, onIso);
  const home = address === undefined ? undefined : addressKey(address);
  return new Map(people.map((person) => [person.id, whereaboutsOf(person, home, onIso)]));
}

function whereaboutsOf({ facts }: Person, home: string | undefined, onIso: IsoDay): Whereabouts {
  if (facts.bornOn !== undefined && onIso < facts.bornOn) return { place: 'not born' };
  if (facts.diedOn !== undefined && facts.diedOn <= onIso) return { place: 'dead' };
  const address = addressOn(facts, onIso);
  if (address === undefined) return { place: 'not known' };
  const key = addressKey(address);
  if (key === undefined) return { place: 'no fixed home', address };
  return { place: key === home ? 'here' : 'elsewhere', address };
}
