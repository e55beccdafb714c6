import type pg from 'pg';
import { folded } from '#domain/people/folded.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { PersonMatch, PersonSearch } from '#usecases/ports.ts';
import { identifierTerm } from './keep-terms.ts';
import { listPeople } from './list-people.ts';

/** How like a name must be to be shown: low enough for "Jonnathan" to find "Jonathan", high enough to keep strangers out. */
const LIKE_ENOUGH = 0.45;

/**
 * People who may be the one looked for, the likeliest first. Names and addresses are found by their parts and in spite of
 * misspelling; dates of birth and identifiers exactly. Who matches on more of what was asked stands higher.
 */
export async function findPeople(
  client: pg.ClientBase,
  search: PersonSearch,
  limit: number,
): Promise<readonly PersonMatch[]> {
  const name = folded(search.name ?? '');
  const address = folded(search.address ?? '');
  const identifier = identifierTerm(search.identifier ?? '');
  if (name === '' && address === '' && identifier === '' && search.bornOn === undefined) return [];
  await client.query(`set local pg_trgm.word_similarity_threshold = ${LIKE_ENOUGH}`);
  const found = await client.query<{ person: string; likeness: number; matched: string[] }>(
    `with likely as (
       select person, 'name' as matched, word_similarity($1, term) as likeness, similarity($1, term) as whole
         from person_term where kind = 'name' and $1 <> '' and $1 <% term
       union all
       select person, 'address', word_similarity($2, term), similarity($2, term)
         from person_term where kind = 'address' and $2 <> '' and $2 <% term
       union all
       select person, 'identifier', 1, 1 from person_term
         where kind = 'identifier' and $3 <> '' and term in ('la-child-id ' || $3, 'upn ' || $3, 'former-upn ' || $3, 'nhs-number ' || $3)
       union all
       select person, 'date of birth', 1, 1 from person_term where kind = 'born' and term = $4
     ),
     best as (select person, matched, max(likeness) as likeness, max(whole) as whole from likely group by person, matched)
     select person, (sum(likeness) / $5)::float8 as likeness, array_agg(matched order by matched) as matched
     from best group by person order by sum(likeness) desc, sum(whole) desc, person limit $6`,
    [name, address, identifier, search.bornOn ?? null, asked(search), limit],
  );
  const people = await listPeople(
    client,
    found.rows.map((row) => row.person as PersonId),
  );
  return found.rows.flatMap((row) => {
    const person = people.get(row.person as PersonId);
    return person === undefined ? [] : [{ person, likeness: Math.min(1, row.likeness), matched: row.matched }];
  });
}

function asked(search: PersonSearch): number {
  return [search.name, search.address, search.identifier, search.bornOn].filter(
    (part) => part !== undefined && part !== '',
  ).length;
}
