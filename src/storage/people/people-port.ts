import type pg from 'pg';
import type { PersonId } from '#domain/people/person.ts';
import {
  isRelationshipKind,
  isRelationshipStrength,
  type Relationship,
  type RelationshipId,
} from '#domain/people/relationship.ts';
import type { ChangeNumber, PeoplePort } from '#usecases/ports.ts';
import { lockHead } from '../history/lock-head.ts';
import { findPeople } from './find-people.ts';
import { identifierTerm } from './keep-terms.ts';
import { listNeighbours, listPeople, listPersonVersions } from './list-people.ts';

interface RelationshipRow {
  relationship: string;
  version: number;
  person: string;
  other: string;
  kind: string;
  from_on: string | null;
  until_on: string | null;
  parental_responsibility: boolean | null;
  strength: string | null;
  strength_from: string | null;
  is_void: boolean;
}

/** The people on the record, as known now or at a change. */
export function peoplePort(client: pg.ClientBase): PeoplePort {
  return {
    holdRegister: () => lockHead(client),
    find: (search, limit) => findPeople(client, search, limit),
    async findOne(id, knownAt) {
      return (await listPeople(client, [id], knownAt)).get(id);
    },
    list: (ids, knownAt) => listPeople(client, ids, knownAt),
    neighboursOf: (ids, on, knownAt) => listNeighbours(client, ids, on, knownAt),
    versionsOf: (ids) => listPersonVersions(client, ids),
    async findByIdentifier(kind, values) {
      const found = await client.query<{ term: string; people: PersonId[] }>(
        `select term, array_agg(distinct person::text order by person::text) as people from person_term
         where kind = 'identifier' and term = any($1) group by term`,
        [values.map((value) => `${kind} ${identifierTerm(value)}`)],
      );
      const byTerm = new Map(found.rows.map((row) => [row.term, row.people]));
      return new Map(
        values.flatMap((value) => {
          const people = byTerm.get(`${kind} ${identifierTerm(value)}`);
          return people === undefined ? [] : [[value, people] as const];
        }),
      );
    },
    async keptSafeFrom(ids) {
      const found = await client.query<{ id: PersonId }>('select kept_safe_from($1::uuid[]) as id', [ids]);
      return [
        ...(
          await listPeople(
            client,
            found.rows.map(({ id }) => id),
          )
        ).values(),
      ];
    },
    relationshipsOf: (ids, knownAt) => listRelationships(client, ids, knownAt),
  };
}

async function listRelationships(
  client: pg.ClientBase,
  ids: readonly PersonId[],
  knownAt?: ChangeNumber,
): Promise<readonly Relationship[]> {
  const found = await client.query<RelationshipRow>(
    `select distinct on (v.relationship) v.relationship, v.version, r.person, r.other, v.kind, v.from_on::text, v.until_on::text,
       v.parental_responsibility, v.strength, v.strength_from::text, v.is_void
     from relationship r join relationship_version v on v.relationship = r.id
     where (r.person = any($1) or r.other = any($1)) and ($2::bigint is null or v.change <= $2)
     order by v.relationship, v.version desc`,
    [ids, knownAt ?? null],
  );
  return found.rows.flatMap((row) => relationshipOf(row) ?? []);
}

function relationshipOf(row: RelationshipRow): Relationship | undefined {
  if (!isRelationshipKind(row.kind)) return undefined;
  return {
    id: row.relationship as RelationshipId,
    version: row.version,
    person: row.person as PersonId,
    kind: row.kind,
    other: row.other as PersonId,
    isVoid: row.is_void,
    ...(row.from_on === null ? {} : { from: row.from_on }),
    ...(row.until_on === null ? {} : { until: row.until_on }),
    ...(row.parental_responsibility === null ? {} : { parentalResponsibility: row.parental_responsibility }),
    ...strengthIn(row),
  };
}

function strengthIn({ strength, strength_from: from }: RelationshipRow): Pick<Relationship, 'strength'> {
  if (strength === null || !isRelationshipStrength(strength)) return {};
  return { strength: { is: strength, ...(from === null ? {} : { from }) } };
}
