import {
  addressOn,
  type IsoDay,
  nameOn,
  type Person,
  type PersonFacts,
  type PersonId,
  type PersonKind,
} from '#domain/people/person.ts';
import { ageInWords, type Birth } from '#domain/time/age.ts';
import { parseDay } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';

/** A person as they stand in a list: enough to tell them apart, and no more. */
export interface ShownPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly kind: PersonKind;
  /** "4 years", "unborn, expected 3 April 2026", "died 3 April 2026, aged 4 years"; empty when no birth is known. */
  readonly age: string;
  readonly bornOn?: IsoDay;
}

/** Where somebody lives, and from whom that must be kept. */
export interface ShownAddress {
  readonly lines: readonly string[];
  readonly postcode?: string;
  readonly from?: IsoDay;
  readonly keepSafeFrom: readonly PersonId[];
}

/** A person as a list shows them on a day. */
export function showPerson({ id, facts }: Person, on: IsoDay): ShownPerson {
  const { kind, bornOn } = facts;
  return { id, name: nameOn(facts, on), kind, age: ageOnDay(facts, on), ...(bornOn === undefined ? {} : { bornOn }) };
}

/** The people with these ids as a list shows them; one who may not be known is shown without a name. */
export function showPeople(
  ids: readonly PersonId[],
  people: ReadonlyMap<PersonId, Person>,
  on: IsoDay,
): readonly ShownPerson[] {
  return ids.map((id) => showOne(id, people, on));
}

/** One of them. */
export function showOne(id: PersonId, people: ReadonlyMap<PersonId, Person>, on: IsoDay): ShownPerson {
  const person = people.get(id);
  return person === undefined ? { id, name: 'Name not known', kind: 'child', age: '' } : showPerson(person, on);
}

/** Where a person lives on a day. */
export function showAddress(facts: PersonFacts, on: IsoDay): ShownAddress | undefined {
  const address = addressOn(facts, on);
  if (address === undefined) return undefined;
  const { lines, postcode, from, keepSafeFrom } = address;
  return { lines, keepSafeFrom, ...(postcode && { postcode }), ...(from && { from }) };
}

/** The age on a day as one would say it. */
export function ageOnDay({ bornOn, expectedOn, diedOn }: PersonFacts, on: IsoDay): string {
  const birth = birthOf(bornOn, expectedOn);
  const [day, died] = [parseDay(on), diedOn === undefined ? undefined : parseDay(diedOn)];
  if (day === undefined) return '';
  if (died === undefined || died > day) return birth === undefined ? '' : ageInWords(birth, day);
  return `died ${dayInWords(died)}${birth === undefined ? '' : `, aged ${ageInWords(birth, died)}`}`;
}

function birthOf(bornOn: IsoDay | undefined, expectedOn: IsoDay | undefined): Birth | undefined {
  const [born, expected] = [parseDay(bornOn ?? ''), parseDay(expectedOn ?? '')];
  if (born !== undefined) return { bornOn: born };
  return expected === undefined ? undefined : { expectedOn: expected };
}
