import type pg from 'pg';
import type { Person, PersonFacts, PersonId } from '#domain/people/person.ts';
import type { ChangeNumber, PersonVersion } from '#usecases/ports.ts';

/** Some people as they were known, by id; who may not be read is not there. */
export async function listPeople(
  client: pg.ClientBase,
  ids: readonly PersonId[],
  knownAt?: ChangeNumber,
): Promise<ReadonlyMap<PersonId, Person>> {
  const found = await client.query<{ person: string; version: number; facts: PersonFacts }>(
    `select distinct on (person) person, version, facts from person_version
     where person = any($1) and ($2::bigint is null or change <= $2) order by person, version desc`,
    [ids, knownAt ?? null],
  );
  return new Map(
    found.rows.map((row) => [
      row.person as PersonId,
      { id: row.person as PersonId, version: row.version, facts: row.facts },
    ]),
  );
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
