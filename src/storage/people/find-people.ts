import type pg from 'pg';
import type { PersonId } from '#domain/people/person.ts';
import { parseDay } from '#domain/time/day.ts';
import type { PersonMatch, PersonSearch } from '#usecases/ports.ts';
import { identifierTerm } from './keep-terms.ts';
import { type Likeness, likenessOf, rememberedLikeness, wordLikeness } from './likeness.ts';
import { listPeople } from './list-people.ts';
import { searchWords, spellingsOf } from './search-words.ts';

/** How much of the words of a name or an address must be right for it to be shown: one of two. */
const LIKE_ENOUGH = 0.5;
/** A word that so many people have finds nobody, as long as another word of the search is rarer. */
const OF_ONE_WORD = 2000;
/** People who are laid beside the search letter by letter. */
const COMPARED = 250;
/** Words of the record that are tried for one word of a search, the likest first. */
const OF_ONE_ASKED = 40;

/** A search as it is compared. */
interface Asked {
  readonly name: readonly string[];
  readonly address: readonly string[];
  readonly identifier: string;
  readonly born: string;
}

/** Something a person may be held under, for one part of the search, and what finding it there is worth. */
interface Lead {
  readonly kind: string;
  readonly term: string;
  /** `name`, or whatever else was asked. */
  readonly of: string;
  /** Which word of it. */
  readonly part: string;
  readonly worth: number;
}

interface Candidate {
  readonly person: PersonId;
  readonly parts: readonly string[];
  readonly terms: readonly { readonly kind: string; readonly term: string }[];
}

/**
 * People who may be the one looked for, the likeliest first. Names and addresses are found by their parts and in spite of
 * misspelling, in any order; dates of birth and identifiers exactly. Who matches on more of what was asked stands higher.
 */
export async function findPeople(
  client: pg.ClientBase,
  search: PersonSearch,
  limit: number,
): Promise<readonly PersonMatch[]> {
  const asked: Asked = {
    name: searchWords(search.name ?? ''),
    address: searchWords(search.address ?? ''),
    identifier: identifierTerm(search.identifier ?? ''),
    born: parseDay(search.bornOn ?? '') === undefined ? '' : (search.bornOn ?? ''),
  };
  const leads = await leadsFor(client, asked);
  if (leads.length === 0) return [];
  const candidates = await findCandidates(client, leads);
  const compare = rememberedLikeness();
  const matches = candidates
    .flatMap((candidate) => matchOf(candidate, asked, compare) ?? [])
    .sort(
      (one, other) => other.likeness - one.likeness || other.whole - one.whole || (one.person < other.person ? -1 : 1),
    )
    .slice(0, limit);
  const people = await listPeople(
    client,
    matches.map(({ person }) => person),
  );
  return matches.flatMap(({ person, likeness, matched }) => {
    const found = people.get(person);
    return found === undefined ? [] : [{ person: found, likeness, matched }];
  });
}

async function leadsFor(client: pg.ClientBase, { name, address, identifier, born }: Asked): Promise<readonly Lead[]> {
  const identifiers = identifier === '' ? [] : ['la-child-id', 'upn', 'former-upn', 'nhs-number'];
  return [
    ...(await wordLeads(client, 'name', name)),
    ...(await wordLeads(client, 'address', address)),
    ...identifiers.map((kind) => ({
      kind: 'identifier',
      term: `${kind} ${identifier}`,
      of: 'identifier',
      part: 'identifier',
      worth: 1,
    })),
    ...(born === '' ? [] : [{ kind: 'born', term: born, of: 'born', part: 'date of birth', worth: 1 }]),
  ];
}

async function wordLeads(
  client: pg.ClientBase,
  of: 'name' | 'address',
  asked: readonly string[],
): Promise<readonly Lead[]> {
  if (asked.length === 0) return [];
  const kind = `${of}-word`;
  const found = await client.query<{ word: string }>('select word from words_like($1, $2, $3) as found (word)', [
    kind,
    asked,
    [...new Set(asked.flatMap(spellingsOf))],
  ]);
  const words = found.rows.map(({ word }) => word);
  return asked.flatMap((each, place) =>
    words
      .map((word) => ({ kind, term: word, of, part: `${of} ${place}`, worth: wordLikeness(each, word) / asked.length }))
      .filter(({ worth }) => worth > 0)
      .sort((one, other) => other.worth - one.worth)
      .slice(0, OF_ONE_ASKED),
  );
}

async function findCandidates(client: pg.ClientBase, leads: readonly Lead[]): Promise<readonly Candidate[]> {
  const found = await client.query<Candidate>(
    `with led as (
       select part, worth, of, array(select person from person_term t where t.kind = lead.kind and t.term = lead.term limit $2) as holders
       from jsonb_to_recordset($1::jsonb) as lead (kind text, term text, of text, part text, worth real)
     ), found as (
       select holder as person, part, max(worth) as worth from led cross join unnest(holders) as holder
       where cardinality(holders) < $2
         or not exists (select from led other where other.of = led.of and cardinality(other.holders) between 1 and $2 - 1)
       group by holder, part
     ), best as (
       select person, array_agg(part) as parts from found group by person order by count(*) desc, sum(worth) desc, person limit $3
     )
     select person, parts, (select jsonb_agg(jsonb_build_object('kind', t.kind, 'term', t.term)) from person_term t
       where t.person = best.person and t.kind in ('name', 'address')) as terms
     from best`,
    [JSON.stringify(leads), OF_ONE_WORD, COMPARED],
  );
  return found.rows.map((row) => ({ ...row, terms: row.terms ?? [] }));
}

function matchOf({ person, parts, terms }: Candidate, asked: Asked, compare: typeof wordLikeness) {
  const likest = (kind: 'name' | 'address'): Likeness =>
    terms
      .filter((each) => each.kind === kind)
      .map((each) => likenessOf(asked[kind], each.term.split(' '), compare))
      .reduce((one, other) => (other.likeness > one.likeness ? other : one), { likeness: 0, whole: 0 });
  const exact = (part: string): Likeness =>
    parts.includes(part) ? { likeness: 1, whole: 1 } : { likeness: 0, whole: 0 };
  const likenesses = {
    ...(asked.name.length > 0 && { name: likest('name') }),
    ...(asked.address.length > 0 && { address: likest('address') }),
    ...(asked.identifier !== '' && { identifier: exact('identifier') }),
    ...(asked.born !== '' && { 'date of birth': exact('date of birth') }),
  };
  const matched = Object.entries(likenesses).filter(([, { likeness }]) => likeness >= LIKE_ENOUGH);
  if (matched.length === 0) return undefined;
  const shareOf = (what: keyof Likeness) =>
    matched.reduce((sum, [, each]) => sum + each[what], 0) / Object.keys(likenesses).length;
  return {
    person,
    likeness: shareOf('likeness'),
    whole: shareOf('whole'),
    matched: matched.map(([part]) => part).sort(),
  };
}
