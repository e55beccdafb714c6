import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import type { PersonFacts } from '#domain/people/person.ts';
import { type WayToAsk, waysToAsk } from '#test/bench/people-search/asked-searches.ts';
import { fillWithPeople } from '#test/bench/people-search/invented-people.ts';
import { seededNumbers } from '#test/bench/people-search/seeded-numbers.ts';
import { type Acting, acting } from '#test/support/acting.ts';
import type { PersonSearch } from '#usecases/ports.ts';

const SEED = 20260407;
const PEOPLE = 20_000;
/** How many are asked for with slips, and how many in each other way. */
const [MISTYPED, OTHERWISE] = [500, 150];

/** Of a hundred searches, how many have the right person among the first ten. */
const atLeast: Readonly<Record<WayToAsk, number>> = {
  'a name with one slip': 95,
  'a name with two slips': 95,
  'the beginnings of both names': 90,
  'family name first': 99,
  'a mistyped name and a date of birth': 99,
  'an identifier': 100,
  'an address': 99,
};

test(`of ${MISTYPED} people among ${PEOPLE}, however they are asked for, the right one is among the first ten (seed ${SEED})`, async (t) => {
  await using county = await acting();
  const people = await fillWithPeople(county.database.url, PEOPLE, SEED);
  const before = await timesReadThrough(county);
  for (const [way, ask] of Object.entries(waysToAsk)) {
    await t.test(way, async () => {
      const random = seededNumbers(SEED);
      const misses: PersonSearch[] = [];
      const count = way.includes('slip') ? MISTYPED : OTHERWISE;
      for (let asked = 0; asked < count; asked += 1) {
        const person = people[Math.floor(random() * people.length)];
        assert.ok(person);
        const search = ask(person, random);
        const found = await county.as('dora', (session) => session.people.find(search, 10));
        if (!found.some((match) => match.person.id === person.id)) misses.push(search);
      }
      const right = 100 * (1 - misses.length / count);
      const wanted = atLeast[way as WayToAsk];
      assert.ok(
        right >= wanted,
        `${right} of 100, at least ${wanted} wanted; not found: ${JSON.stringify(misses.slice(0, 5))}`,
      );
    });
  }
  await t.test('and no search reads a table from end to end', async () => {
    assert.deepEqual(await timesReadThrough(county), before);
  });
});

const held: Readonly<Record<string, Partial<PersonFacts>>> = {
  'Siobhán O’Brien': {},
  'Søren Åkesson': {},
  'Łucja Wójcik': {},
  'Zoë Brown-Johns': {},
  'Rob Brown': {},
  'Anne Marie Zimmermann': {},
  'Jonathan Smith': { bornOn: '2016-05-04' },
  'Bo Li': {},
};

const finds: readonly { readonly search: PersonSearch; readonly first: string; readonly because: string }[] = [
  { search: { name: 'smi jon' }, first: 'Jonathan Smith', because: 'beginnings, in either order' },
  { search: { name: 'Jonnathan' }, first: 'Jonathan Smith', because: 'a letter too many' },
  { search: { name: 'Smiht Joanthan' }, first: 'Jonathan Smith', because: 'neighbours swapped in both names' },
  { search: { name: 'siobhan obrien' }, first: 'Siobhán O’Brien', because: 'no accent, no apostrophe' },
  { search: { name: 'O Brien' }, first: 'Siobhán O’Brien', because: 'the apostrophe typed as a space' },
  { search: { name: "o'brein" }, first: 'Siobhán O’Brien', because: 'a straight apostrophe and a slip' },
  {
    search: { name: 'Soren Akesson' },
    first: 'Søren Åkesson',
    because: 'letters of another language as a keyboard here has them',
  },
  {
    search: { name: 'Lucja Wojcik' },
    first: 'Łucja Wójcik',
    because: 'letters of another language as a keyboard here has them',
  },
  { search: { name: 'SØREN' }, first: 'Søren Åkesson', because: 'their own letters, in capitals' },
  { search: { name: 'Johns' }, first: 'Zoë Brown-Johns', because: 'the second half of a double name' },
  { search: { name: 'Zoe Brownjohns' }, first: 'Zoë Brown-Johns', because: 'a double name written as one' },
  { search: { name: 'brown johns' }, first: 'Zoë Brown-Johns', because: 'more of the name than of a Brown' },
  { search: { name: 'Zimmerman' }, first: 'Anne Marie Zimmermann', because: 'a letter missing, of three names' },
  { search: { name: 'li' }, first: 'Bo Li', because: 'a name of two letters' },
  {
    search: { name: 'Jonathon Smyth', bornOn: '2016-05-04' },
    first: 'Jonathan Smith',
    because: 'name and birth together',
  },
  { search: { bornOn: '2016-05-04' }, first: 'Jonathan Smith', because: 'born that day' },
];

test('a name is found as it is typed: in parts, misspelt, without its accents, in either order', async () => {
  await using county = await acting();
  for (const [name, facts] of Object.entries(held)) {
    const at = name.lastIndexOf(' ');
    const names = [{ given: name.slice(0, at), family: name.slice(at + 1), use: 'legal' as const }];
    await county.child(name, `2015-01-${10 + Object.keys(held).indexOf(name)}`, { names, ...facts });
  }
  for (const { search, first, because } of finds) {
    const [best] = await county.as('dora', (session) => session.people.find(search, 10));
    const name = best?.person.facts.names[0];
    assert.equal(`${name?.given} ${name?.family}`, first, `${JSON.stringify(search)}: ${because}`);
    assert.ok(best !== undefined && best.likeness >= 0.5 && best.likeness <= 1);
  }
  for (const name of ['Quentin Vexford', 'x', '', '---'])
    assert.deepEqual(
      await county.as('dora', (session) => session.people.find({ name }, 10)),
      [],
      `nobody is called “${name}”`,
    );
});

test('who matches on more of what was asked stands higher, and each match says on what', async () => {
  await using county = await acting();
  const addresses = (line: string, postcode: string) => [{ lines: [line], postcode, keepSafeFrom: [] }];
  await county.child('Abel', '2018-05-01', { addresses: addresses('12 High Street', 'ZZ1 1AA') });
  await county.child('Abelard', '2012-02-02', { addresses: addresses('21 Low Street', 'ZZ1 1AB') });
  const found = await county.as('dora', (session) =>
    session.people.find({ name: 'abel inventedname', bornOn: '2018-05-01', address: 'hihg street zz1 1aa' }, 10),
  );
  assert.deepEqual(
    found.map(({ person, matched }) => [person.facts.names[0]?.given, matched]),
    [
      ['Abel', ['address', 'date of birth', 'name']],
      ['Abelard', ['address', 'name']],
    ],
  );
  assert.ok((found[0]?.likeness ?? 0) > 0.9 && (found[1]?.likeness ?? 1) < 0.7);
});

test('a person is found under every name they have had, and no longer under one that was put right', async () => {
  await using county = await acting();
  const child = await county.child('Abel', '2018-05-01');
  const write = (names: PersonFacts['names'], basedOn: number) =>
    county.as('hana', async (session) => {
      const person = await session.people.findOne(child);
      assert.ok(person);
      await session.write({ command: 'test', people: [{ person: child, basedOn, facts: { ...person.facts, names } }] });
    });
  const finding = async (name: string) =>
    (await county.as('dora', (session) => session.people.find({ name }, 10))).length;
  await write(
    [
      { given: 'Abel', family: 'Newname', use: 'legal' },
      { given: 'Abel', family: 'Inventedname', use: 'former' },
    ],
    1,
  );
  assert.deepEqual([await finding('newname'), await finding('inventedname')], [1, 1]);
  await write([{ given: 'Abel', family: 'Newname', use: 'legal' }], 2);
  assert.deepEqual([await finding('newname'), await finding('inventedname')], [1, 0]);
});

/** How often each table that a search reads was read from end to end, as the server counts it. */
async function timesReadThrough(county: Acting): Promise<readonly unknown[]> {
  const client = new pg.Client(county.database.url);
  await client.connect();
  try {
    // What other connections did reaches the count when they next are idle for a moment.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const found = await client.query(
      `select relname, seq_scan from pg_stat_user_tables where relname in ('person_term', 'search_word', 'person_version') order by 1`,
    );
    return found.rows;
  } finally {
    await client.end();
  }
}
