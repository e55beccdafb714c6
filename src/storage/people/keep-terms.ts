import type pg from 'pg';
import type { PersonFacts } from '#domain/people/person.ts';
import type { PersonEntry } from '#usecases/ports.ts';
import { searchWords, spellingsOf } from './search-words.ts';

/** Keeps what people can be found by in step with what is known of them. */
export async function keepTerms(client: pg.ClientBase, people: readonly PersonEntry[]): Promise<void> {
  const rows = people.flatMap(({ person, facts }) => termsOf(facts).map((term) => ({ person, ...term })));
  const changed = people.filter((each) => each.basedOn > 0).map((each) => each.person);
  if (changed.length > 0) await client.query('delete from person_term where person = any($1)', [changed]);
  await client.query(
    `insert into person_term (person, kind, term)
     select distinct person, kind, term from jsonb_to_recordset($1::jsonb) as t (person uuid, kind text, term text)`,
    [JSON.stringify(rows)],
  );
  await keepWords(client, rows);
}

async function keepWords(client: pg.ClientBase, terms: readonly Term[]): Promise<void> {
  const words = terms.filter(({ kind }) => kind === 'name-word' || kind === 'address-word');
  await client.query(
    `insert into search_word (kind, word, spellings)
     select distinct kind, word, spellings from jsonb_to_recordset($1::jsonb) as w (kind text, word text, spellings text[])
     on conflict do nothing`,
    [JSON.stringify(words.map(({ kind, term }) => ({ kind, word: term, spellings: spellingsOf(term) })))],
  );
}

/** Something a person can be found by. */
export interface Term {
  readonly kind: 'name' | 'name-word' | 'address' | 'address-word' | 'identifier' | 'born';
  readonly term: string;
}

/** Everything a person can be found by: every name they have had, every address, every identifier, the day they were born. */
export function termsOf(facts: PersonFacts): readonly Term[] {
  const names = facts.names.flatMap((name) => {
    const whole = `${name.given} ${name.family}`;
    // A double name is found by either part and written as one; O’Brien as it is written, as one and as two.
    const ways = [whole, whole.replace(/[-‐‑–]/g, ''), whole.replace(/['’`]/g, ' ')];
    return termsFor('name', [...new Set(ways.flatMap(searchWords))]);
  });
  const addresses = facts.addresses.flatMap(({ lines, postcode = '' }) =>
    termsFor('address', searchWords([...lines, postcode].join(' '))),
  );
  const identifiers = facts.identifiers.map((each) => ({
    kind: 'identifier' as const,
    term: `${each.kind} ${identifierTerm(each.value)}`,
  }));
  const born = facts.bornOn ?? facts.expectedOn;
  return [
    ...names,
    ...addresses,
    ...identifiers,
    ...(born === undefined ? [] : [{ kind: 'born' as const, term: born }]),
  ].filter(({ term }) => term !== '');
}

function termsFor<const Kind extends 'name' | 'address'>(kind: Kind, words: readonly string[]): readonly Term[] {
  return [{ kind, term: words.join(' ') }, ...words.map((term) => ({ kind: `${kind}-word` as const, term }))];
}

/** An identifier as it is compared: no spaces or signs that cannot be seen, upper case. */
export function identifierTerm(value: string): string {
  return value.replace(/[\s\p{C}]/gu, '').toUpperCase();
}
