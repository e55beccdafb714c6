import type pg from 'pg';
import { folded } from '#domain/people/folded.ts';
import type { PersonFacts } from '#domain/people/person.ts';
import type { PersonEntry } from '#usecases/ports.ts';

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
}

/** Everything a person can be found by: every name they have had, every address, every identifier, the day they were born. */
export function termsOf(facts: PersonFacts): readonly { readonly kind: string; readonly term: string }[] {
  const names = facts.names.map((name) => ({ kind: 'name', term: folded(`${name.given} ${name.family}`) }));
  const addresses = facts.addresses.map((address) => ({
    kind: 'address',
    term: folded([...address.lines, address.postcode ?? ''].join(' ')),
  }));
  const identifiers = facts.identifiers.map((each) => ({
    kind: 'identifier',
    term: `${each.kind} ${identifierTerm(each.value)}`,
  }));
  const born = facts.bornOn ?? facts.expectedOn;
  return [...names, ...addresses, ...identifiers, ...(born === undefined ? [] : [{ kind: 'born', term: born }])].filter(
    ({ term }) => term !== '',
  );
}

/** An identifier as it is compared: no spaces or signs that cannot be seen, upper case. */
export function identifierTerm(value: string): string {
  return value.replace(/[\s\p{C}]/gu, '').toUpperCase();
}
