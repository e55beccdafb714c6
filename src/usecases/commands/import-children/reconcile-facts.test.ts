import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportedFacts } from '#domain/exchange/imported-child.ts';
import type { PersonFacts } from '#domain/people/person.ts';
import { reconcileFacts, sameFacts } from './reconcile-facts.ts';

const identity = { laChildId: 'A1', issuer: '884' };
const known: PersonFacts = {
  kind: 'child',
  names: [{ given: 'Abel', family: 'Inventedname', use: 'legal' }],
  bornOn: '2019-02-03',
  sex: 'female',
  ethnicity: { code: 'WBRI', source: 'self' },
  disabilities: ['MOB', 'HEAR'],
  languages: ['Welsh'],
  addresses: [],
  identifiers: [{ kind: 'la-child-id', value: 'A1', issuer: '884' }],
};

/** What the file says, and what is then known otherwise: nothing, when the file says the same or nothing. */
const rows: readonly (readonly [because: string, file: ImportedFacts, changed: Partial<PersonFacts>])[] = [
  ['a file that says nothing changes nothing', {}, {}],
  ['a file that says the same changes nothing', { bornOn: '2019-02-03', ethnicity: 'WBRI' }, {}],
  ['a birth is corrected', { bornOn: '2019-03-03' }, { bornOn: '2019-03-03' }],
  ['a death is learned', { diedOn: '2026-01-01' }, { diedOn: '2026-01-01' }],
  ['the order of disabilities means nothing, and theirs stays', { disabilities: ['HEAR', 'MOB'] }, {}],
  ['disabilities are corrected', { disabilities: ['NONE'] }, { disabilities: ['NONE'] }],
  [
    'an ethnicity corrected says where it came from',
    { ethnicity: 'MWBC' },
    { ethnicity: { code: 'MWBC', source: 'import' } },
  ],
  ['a sex that the file writes the same way stays as it was', { sex: { code: 'male', same: ['male', 'female'] } }, {}],
  ['a sex is corrected', { sex: { code: 'male', same: ['male'] } }, { sex: 'male' }],
  [
    'a pupil number is added to the identifiers',
    { upn: 'N999000000000' },
    { identifiers: [...known.identifiers, { kind: 'upn', value: 'N999000000000' }] },
  ],
];

for (const [because, file, changed] of rows) {
  test(because, () => {
    const after = reconcileFacts(known, file, identity);
    assert.ok(
      sameFacts(
        { ...after, identifiers: sorted(after) },
        { ...known, ...changed, identifiers: sorted({ ...known, ...changed }) },
      ),
    );
    assert.equal(sameFacts(after, known), Object.keys(changed).length === 0);
  });
}

test('a child who was expected and is born is expected no longer, and one still expected stays so', () => {
  const { bornOn: _born, ...unborn } = { ...known, expectedOn: '2026-05-01' };
  assert.equal(reconcileFacts(unborn, { bornOn: '2026-04-28' }, identity).expectedOn, undefined);
  assert.equal(reconcileFacts(unborn, {}, identity).expectedOn, '2026-05-01');
  assert.equal(reconcileFacts(unborn, { expectedOn: '2026-05-09' }, identity).expectedOn, '2026-05-09');
});

test('a person has one pupil number at a time, but may be known to two authorities', () => {
  const first = reconcileFacts(known, { upn: 'N999000000000' }, identity);
  const second = reconcileFacts(first, { upn: 'A999000000001' }, { laChildId: 'B7', issuer: '885' });
  assert.deepEqual(
    second.identifiers.map(({ kind, value }) => [kind, value]),
    [
      ['la-child-id', 'A1'],
      ['la-child-id', 'B7'],
      ['upn', 'A999000000001'],
    ],
  );
});

test('of a child nobody knew, only what the file says is known: no name and no sex are made up', () => {
  assert.deepEqual(reconcileFacts(undefined, { bornOn: '2019-02-03', ethnicity: 'NOBT' }, identity), {
    kind: 'child',
    names: [],
    languages: [],
    addresses: [],
    bornOn: '2019-02-03',
    ethnicity: { code: 'NOBT', source: 'import' },
    identifiers: [{ kind: 'la-child-id', value: 'A1', issuer: '884' }],
  });
});

test('an ethnicity not yet obtained says nothing against one nobody here has asked about', () => {
  const { ethnicity: _asked, ...notAsked } = known;
  assert.equal(reconcileFacts(notAsked, { ethnicity: 'NOBT' }, identity).ethnicity, undefined);
});

function sorted({ identifiers }: PersonFacts): PersonFacts['identifiers'] {
  return identifiers.toSorted((one, other) => (one.kind < other.kind ? -1 : 1));
}
