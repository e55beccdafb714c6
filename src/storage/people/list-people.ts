import type pg from 'pg';
import type { IsoDay, Person, PersonId } from '#domain/people/person.ts';
import type { ChangeNumber, PersonVersion } from '#usecases/ports.ts';

/** Some people as they were known, by id; who may not be read is not there. */
export async function listPeople(
  client: pg.ClientBase,
  ids: readonly PersonId[],
  knownAt?: ChangeNumber,
): Promise<ReadonlyMap<PersonId, Person>> {
  const found = await client.query<Person>(
    `select distinct on (person) person as id, version, facts from person_version
     where person = any($1) and ($2::bigint is null or change <= $2) order by person, version desc`,
    [ids, knownAt ?? null],
  );
  return byId(found.rows);
}

/**
 * Some people with everybody related to them, and whoever was ever said to have been at an address of theirs on a day, as they
 * were known. Whether they made one household as it was known is for the words of the addresses to say.
 */
export async function listNeighbours(
  client: pg.ClientBase,
  ids: readonly PersonId[],
  on: IsoDay,
  knownAt?: ChangeNumber,
): Promise<ReadonlyMap<PersonId, Person>> {
  const found = await client.query<Person>(
    `with standing as (
       select person, key from person_address
       where (from_on is null or from_on <= $2) and (until_on is null or until_on > $2)
     ), near as (
       select unnest($1::uuid[]) as person
       union select person from standing where key in (select key from standing where person = any($1))
       union select other from relationship where person = any($1)
       union select person from relationship where other = any($1)
     )
     select distinct on (person) person as id, version, facts from person_version join near using (person)
     where $3::bigint is null or change <= $3 order by person, version desc`,
    [ids, on, knownAt ?? null],
  );
  return byId(found.rows);
}

function byId(people: readonly Person[]): ReadonlyMap<PersonId, Person> {
  return new Map(people.map((person) => [person.id, person]));
}

/** Every version of some people, from the first on, by id; who may not be read is not there. */
export async function listPersonVersions(
  client: pg.ClientBase,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly PersonVersion[]>> {
  if (ids.length === 0) return new Map();
  const found = await client.query<PersonVersion>(
    `select v.person as id, v.version, v.facts, c.command from person_version v join change c on c.number = v.change
     where v.person = any($1) order by v.person, v.version`,
    [ids],
  );
  return Map.groupBy(found.rows, ({ id }) => id);
}
