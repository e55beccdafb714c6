import pg from 'pg';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';
import { upperFirst } from '#domain/time/in-words.ts';
import { termsOf } from '#storage/people/keep-terms.ts';
import { spellingsOf } from '#storage/people/search-words.ts';
import { seededNumbers } from './seeded-numbers.ts';

/** Somebody invented, and everything a search may be made of. */
export interface InventedPerson {
  readonly id: PersonId;
  readonly facts: PersonFacts;
}

const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'sh',
  'st',
  't',
  'th',
  'v',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ay', 'ee', 'ou'];
const ENDS = ['n', 'l', 'r', 's', 'm', 'd', 'ck', 'th', 'x', 'ley', 'ton', 'son', 'ham', 'by', ''];
const STREETS = [
  'High Street',
  'Station Road',
  'Church Lane',
  'Mill Road',
  'Orchard Close',
  'The Green',
  'Park Avenue',
];
const CHUNK = 5000;

/**
 * Invents people and puts them straight into the tables, as the owner: the same people for the same seed. Names are made
 * of syllables, a few of them common and most of them rare, as real ones are.
 */
export async function fillWithPeople(
  ownerUrl: string,
  count: number,
  seed: number,
): Promise<readonly InventedPerson[]> {
  const people = inventPeople(count, seed);
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`insert into change (number, at, worker, role, purpose, command)
      select number + 1, now(), 'system', 'system', 'administration', 'invent people' from change_head`);
    await client.query('update change_head set number = number + 1');
    for (let start = 0; start < people.length; start += CHUNK)
      await insertPeople(client, people.slice(start, start + CHUNK));
    await insertWords(client, people);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
  return people;
}

async function insertPeople(client: pg.Client, people: readonly InventedPerson[]): Promise<void> {
  await client.query(
    `with given as (select id, facts from jsonb_to_recordset($1::jsonb) as p (id uuid, facts jsonb)),
       made as (insert into person (id, version, created_in) select id, 1, number from given, change_head)
     insert into person_version (person, version, change, recorded_at, recorded_by, facts)
     select id, 1, number, now(), 'system', facts from given, change_head`,
    [JSON.stringify(people)],
  );
  const terms = people.flatMap(({ id, facts }) => termsOf(facts).map((each) => ({ person: id, ...each })));
  await client.query(
    `insert into person_term (person, kind, term)
     select distinct person, kind, term from jsonb_to_recordset($1::jsonb) as t (person uuid, kind text, term text)`,
    [JSON.stringify(terms)],
  );
}

async function insertWords(client: pg.Client, people: readonly InventedPerson[]): Promise<void> {
  const words = new Set(
    people.flatMap(({ facts }) =>
      termsOf(facts).flatMap(({ kind, term }) => (kind.endsWith('-word') ? [`${kind} ${term}`] : [])),
    ),
  );
  const rows = [...words].map((each) => {
    const [kind = '', word = ''] = each.split(' ');
    return { kind, word, spellings: spellingsOf(word) };
  });
  await client.query(
    `insert into search_word (kind, word, spellings)
     select kind, word, spellings from jsonb_to_recordset($1::jsonb) as w (kind text, word text, spellings text[])
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

function inventPeople(count: number, seed: number): readonly InventedPerson[] {
  const random = seededNumbers(seed);
  const given = words(random, 1500, 2);
  const families = words(random, 25_000, 3);
  return Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}` as PersonId,
    facts: {
      kind: 'child' as const,
      names: [{ given: upperFirst(common(given, random)), family: familyOf(families, random), use: 'legal' as const }],
      bornOn: `${2008 + Math.floor(random() * 17)}-${two(1 + random() * 12)}-${two(1 + random() * 28)}`,
      languages: [],
      addresses: [
        {
          lines: [`${1 + Math.floor(random() * 150)} ${pick(STREETS, random)}`],
          postcode: postcode(random),
          keepSafeFrom: [],
        },
      ],
      identifiers: [{ kind: 'la-child-id' as const, value: `INV${String(index + 1).padStart(7, '0')}`, issuer: '999' }],
    },
  }));
}

function familyOf(families: readonly string[], random: () => number): string {
  const family = upperFirst(common(families, random));
  const kind = random();
  if (kind < 0.05) return `${family}-${upperFirst(common(families, random))}`;
  return kind < 0.08 ? `O’${family}` : family;
}

// The square makes the words at the front of the list common and those behind them rare.
function common(from: readonly string[], random: () => number): string {
  return from[Math.floor(random() ** 2 * from.length)] ?? '';
}

function words(random: () => number, count: number, syllables: number): readonly string[] {
  const made = new Set<string>();
  while (made.size < count) {
    const length = 1 + Math.floor(random() * syllables);
    made.add(Array.from({ length }, () => pick(ONSETS, random) + pick(VOWELS, random)).join('') + pick(ENDS, random));
  }
  return [...made].filter((word) => word.length > 2);
}

function postcode(random: () => number): string {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ'.split('');
  return `ZZ${1 + Math.floor(random() * 30)} ${Math.floor(random() * 10)}${pick(letters, random)}${pick(letters, random)}`;
}

function pick<T>(from: readonly T[], random: () => number): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError('There is nothing to pick from');
  return found;
}

function two(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}
