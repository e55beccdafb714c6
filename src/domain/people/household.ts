import { folded } from './folded.ts';
import { addressOn, type IsoDay, type Person, type PersonAddress, type PersonId } from './person.ts';

/** Ways of writing "nowhere": two people with no home do not share one. */
const NOWHERE = /^(no fixed (abode|address)|nfa|homeless|not known|unknown|n a)$/;

/** The people, of those given, who lived at the same address as a person on a day; the person is not among them. */
export function householdOn(people: readonly Person[], person: PersonId, onIso: IsoDay): readonly PersonId[] {
  const homes = homesOn(people, onIso);
  const home = homes.get(person);
  if (home === undefined) return [];
  return [...homes].filter(([id, key]) => id !== person && key === home).map(([id]) => id);
}

/** Where each of some living people had their home on a day, in a form that is the same for one household; who had none known is undefined. */
export function homesOn(people: readonly Person[], onIso: IsoDay): ReadonlyMap<PersonId, string | undefined> {
  return new Map(people.filter((each) => isAlive(each, onIso)).map((each) => [each.id, homeOn(each, onIso)]));
}

/**
 * An address in a form that can be compared: the postcode and the figures of the house, however the street is written;
 * without figures its first line, without a postcode all its lines. Undefined when it names no place.
 */
export function addressKey({ lines, postcode }: PersonAddress): string | undefined {
  const written = lines.map(folded).filter((line) => line !== '');
  const [first] = written;
  if (first === undefined || NOWHERE.test(first)) return undefined;
  const code = folded(postcode ?? '').replaceAll(' ', '');
  if (code === '') return written.join(' ');
  const figures = written.filter((line) => !line.replaceAll(' ', '').includes(code)).flatMap(figuresOf);
  return [code, ...(figures.length === 0 ? [first] : figures)].join(' ');
}

function homeOn(person: Person, onIso: IsoDay): string | undefined {
  const address = addressOn(person.facts, onIso);
  return address === undefined ? undefined : addressKey(address);
}

function isAlive({ facts: { bornOn, diedOn } }: Person, onIso: IsoDay): boolean {
  return (bornOn === undefined || bornOn <= onIso) && (diedOn === undefined || onIso < diedOn);
}

/** "Flat 3, 12a High Street" and "3/12A High St" are both 3 and 12a. */
function figuresOf(line: string): readonly string[] {
  return line.match(/\b\d+[a-z]?\b/g) ?? [];
}
