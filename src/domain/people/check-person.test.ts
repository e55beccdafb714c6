import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPerson } from './check-person.ts';
import { upnCheckLetter } from './identifiers.ts';
import type { PersonFacts } from './person.ts';

const upn = `${upnCheckLetter('801200001001')}801200001001`;

/** A child of whom everything asked is known. */
const child: PersonFacts = {
  kind: 'child',
  names: [{ given: 'Robin', family: 'Wren', use: 'legal' }],
  bornOn: '2016-05-04',
  sex: 'female',
  ethnicity: { code: 'WBRI', source: 'parent' },
  disabilities: ['NONE'],
  languages: ['English'],
  addresses: [],
  identifiers: [{ kind: 'upn', value: upn }],
};

/** The same child with parts changed; undefined takes a part out. */
function told(change: { readonly [K in keyof PersonFacts]?: PersonFacts[K] | undefined }): readonly string[] {
  const facts: PersonFacts = JSON.parse(JSON.stringify({ ...child, ...change }));
  return checkPerson(facts).map((issue) => `${issue.severity} ${issue.field} ${issue.code}`);
}

test('nothing is doubtful about a child of whom everything is known', () => {
  assert.deepEqual(told({}), []);
});

test('R028 ethnicity needs somebody who said it: the child, a parent or a worker', () => {
  for (const source of ['self', 'parent', 'worker'] as const)
    assert.deepEqual(told({ ethnicity: { code: 'WROM', source } }), []);
  assert.deepEqual(told({ ethnicity: { code: 'WROM', source: 'import' } }), [
    'note ethnicity ethnicity-source-not-known',
  ]);
  assert.deepEqual(told({ ethnicity: undefined }), ['note ethnicity ethnicity-not-asked']);
  assert.deepEqual(told({ ethnicity: { code: 'NOBT', source: 'worker' } }), ['note ethnicity ethnicity-not-asked']);
  assert.deepEqual(told({ ethnicity: { code: 'REFU', source: 'self' } }), [], 'to prefer not to say is an answer');
});

test('R029 disability is answered for every child, and none stands alone', () => {
  assert.deepEqual(told({ disabilities: undefined }), ['note disabilities disability-not-asked']);
  assert.deepEqual(told({ disabilities: [] }), ['note disabilities disability-not-asked']);
  assert.deepEqual(told({ disabilities: ['AUT', 'LD'] }), []);
  assert.deepEqual(told({ disabilities: ['NONE', 'LD'] }), ['query disabilities disability-none-not-alone']);
});

test('a child is born or expected: one of the two, and not both', () => {
  assert.deepEqual(told({ expectedOn: '2016-05-10' }), ['query expectedOn born-and-expected']);
  assert.deepEqual(told({ bornOn: undefined, expectedOn: '2026-05-10' }), []);
  assert.deepEqual(told({ bornOn: undefined }), ['query bornOn birth-not-known']);
  assert.deepEqual(told({ diedOn: '2016-05-03' }), ['query diedOn died-before-birth']);
  assert.deepEqual(told({ diedOn: '2016-05-04' }), [], 'a child may die on the day of birth');
});

test('a number that does not agree with itself is a doubt, and the number is kept', () => {
  assert.deepEqual(told({ identifiers: [{ kind: 'upn', value: 'A801200001001' }] }), [
    'query identifiers upn-doubtful',
  ]);
  assert.deepEqual(
    told({
      identifiers: [
        { kind: 'upn', value: upn },
        { kind: 'former-upn', value: 'nonsense' },
        { kind: 'nhs-number', value: '9990000019' },
        { kind: 'la-child-id', value: 'anything', issuer: 'X' },
      ],
    }),
    ['query identifiers former-upn-doubtful', 'query identifiers nhs-number-doubtful'],
  );
});

test('a child has one unique pupil number, or a reason for having none', () => {
  assert.deepEqual(told({ identifiers: [] }), ['note identifiers upn-not-known']);
  assert.deepEqual(told({ identifiers: [], upnUnknown: 'UN1' }), []);
  assert.deepEqual(told({ identifiers: [], bornOn: undefined, expectedOn: '2026-05-10' }), [], 'the unborn have none');
  const twice = [{ kind: 'upn', value: upn } as const, { kind: 'upn', value: upn } as const];
  assert.deepEqual(told({ identifiers: twice }), ['query identifiers upn-twice']);
});

test('a code that no list holds is told of', () => {
  const change = { sex: 'X', ethnicity: { code: 'ZZZZ', source: 'self' }, disabilities: ['ZZ'] } as const;
  assert.deepEqual(told(change), [
    'query sex person-unknown-code',
    'query ethnicity person-unknown-code',
    'query disabilities person-unknown-code',
  ]);
});

test('of an adult nothing is asked that only a child must have', () => {
  const adult = {
    kind: 'adult',
    bornOn: undefined,
    ethnicity: undefined,
    disabilities: undefined,
    identifiers: [],
  } as const;
  assert.deepEqual(told(adult), []);
});
