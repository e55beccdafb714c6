import type { IsoDay, Person, PersonId } from '#domain/people/person.ts';
import type { Relationship } from '#domain/people/relationship.ts';
import type { ChangeNumber } from './actor.ts';

/** The parts a search may name; each is optional, at least one must be given. */
export interface PersonSearch {
  /** Part of a name, misspelt or not. */
  readonly name?: string;
  readonly bornOn?: IsoDay;
  readonly identifier?: string;
  readonly address?: string;
}

/** A person who may be the one looked for, with why. */
export interface PersonMatch {
  readonly person: Person;
  /** 0 to 1: how like the search it is. */
  readonly likeness: number;
  /** What matched: "name", "date of birth", "identifier", "address". */
  readonly matched: readonly string[];
}

/** One version of what is known of a person, with the command that wrote it. */
export interface PersonVersion extends Person {
  readonly command: string;
}

/** People on the record, as known now or at a change. */
export interface PeoplePort {
  /** Lets nobody else write until this run ends: whoever adds the same child in the same moment waits, and then finds them. */
  holdRegister(): Promise<void>;
  find(search: PersonSearch, limit: number): Promise<readonly PersonMatch[]>;
  findOne(id: PersonId, knownAt?: ChangeNumber): Promise<Person | undefined>;
  list(ids: readonly PersonId[], knownAt?: ChangeNumber): Promise<ReadonlyMap<PersonId, Person>>;
  /** Some people, their relations, and whoever was said to be at an address of theirs on a day: `householdOn` says who lived together. */
  neighboursOf(ids: readonly PersonId[], on: IsoDay, knownAt?: ChangeNumber): Promise<ReadonlyMap<PersonId, Person>>;
  /** Everything that was ever known of some people, each from their first version on. */
  versionsOf(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, readonly PersonVersion[]>>;
  /** Exact identifier → the people known by it, of whatever issuer: what an import matches on. */
  findByIdentifier(kind: string, values: readonly string[]): Promise<ReadonlyMap<string, readonly PersonId[]>>;
  /** Whoever has an address or a number that one of these people must never learn. */
  keptSafeFrom(ids: readonly PersonId[]): Promise<readonly Person[]>;
  relationshipsOf(ids: readonly PersonId[], knownAt?: ChangeNumber): Promise<readonly Relationship[]>;
}
