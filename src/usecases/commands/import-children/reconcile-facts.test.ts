import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportedFacts } from '#domain/exchange/imported-child.ts';
import type { PersonFacts } from '#domain/people/person.ts';
import { childOfFile as child, abel as known, sorted } from '#test/support/reconciled-facts.ts';
import { reconcileFacts, sameFacts } from './reconcile-facts.ts';

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
    const { facts: after, doubts } = reconcileFacts({ facts: known }, child(file), '884');
    assert.deepEqual(doubts, [], 'what nobody here touched is corrected without a word');
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
  const expected = (file: ImportedFacts) => reconcileFacts({ facts: unborn }, child(file), '884').facts.expectedOn;
  assert.equal(expected({ bornOn: '2026-04-28' }), undefined);
  assert.equal(expected({}), '2026-05-01');
  assert.equal(expected({ expectedOn: '2026-05-09' }), '2026-05-09');
});

test('a child whose pupil number is learned needs no reason for having none', () => {
  const facts = { ...known, upnUnknown: 'UN4' };
  const why = (file: ImportedFacts) => reconcileFacts({ facts }, child(file), '884').facts.upnUnknown;
  assert.equal(why({ upn: 'N999000000000' }), undefined);
  assert.equal(why({ upn: 'N999000000000', upnUnknown: 'UN4' }), 'UN4', 'a file may say both');
  assert.equal(why({}), 'UN4');
});

test('a person has one pupil number at a time, but may be known to two authorities', () => {
  const first = reconcileFacts({ facts: known }, child({ upn: 'N999000000000' }), '884');
  const other = { ...child({ upn: 'A999000000001' }), laChildId: 'B7' };
  assert.deepEqual(
    sorted(reconcileFacts(first, other, '885').facts).map(({ kind, value }) => [kind, value]),
    [
      ['la-child-id', 'A1'],
      ['la-child-id', 'B7'],
      ['upn', 'A999000000001'],
    ],
  );
});

test('of a child nobody knew, only what the file says is known: no name and no sex are made up', () => {
  const file = child({ bornOn: '2019-02-03', ethnicity: 'NOBT' });
  assert.deepEqual(reconcileFacts({ facts: undefined }, file, '884').facts, {
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
  const { facts } = reconcileFacts({ facts: notAsked }, child({ ethnicity: 'NOBT' }), '884');
  assert.equal(facts.ethnicity, undefined);
});
