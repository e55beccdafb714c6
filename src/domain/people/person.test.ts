import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOn, isCurrent, nameOn, type PersonAddress, type PersonFacts, type PersonName } from './person.ts';

const person = (change: Partial<PersonFacts>): PersonFacts => ({
  kind: 'child',
  names: [],
  languages: [],
  addresses: [],
  identifiers: [],
  ...change,
});
const home = (line: string, change: Partial<PersonAddress> = {}): PersonAddress => ({
  lines: [line],
  keepSafeFrom: [],
  ...change,
});

test('something dated stands from its first day until, but not on, its last', () => {
  const rows: readonly [dated: { from?: string; until?: string }, stands: boolean][] = [
    [{}, true],
    [{ from: '2026-04-03' }, true],
    [{ from: '2026-04-04' }, false],
    [{ until: '2026-04-04' }, true],
    [{ until: '2026-04-03' }, false],
  ];
  for (const [dated, stands] of rows) assert.equal(isCurrent(dated, '2026-04-03'), stands);
});

test('a person is called what they are known as, on the day', () => {
  const legal: PersonName = { given: 'Robin', family: 'Wren', use: 'legal' };
  const known: PersonName = { given: 'Rob', family: 'Wren', use: 'known-as', from: '2026-01-01' };
  const former: PersonName = { given: 'Robin', family: 'Jay', use: 'former', until: '2020-01-01' };
  const rows: readonly [names: readonly PersonName[], on: string, name: string, because: string][] = [
    [[former, legal, known], '2026-04-03', 'Rob Wren', 'what they want to be called'],
    [[former, legal, known], '2025-04-03', 'Robin Wren', 'before they were called that'],
    [[former, { ...legal, from: '2020-01-01' }], '2019-04-03', 'Robin Jay', 'the name of that day'],
    [[{ ...legal, until: '2020-01-01' }], '2026-04-03', 'Robin Wren', 'better an old name than none'],
    [[{ given: '', family: 'Wren', use: 'legal' }], '2026-04-03', 'Wren', 'half a name'],
    [[{ given: '', family: '', use: 'legal' }], '2026-04-03', 'Name not known', 'an empty name is none'],
    [[], '2026-04-03', 'Name not known', 'no name'],
  ];
  for (const [names, on, name, because] of rows) assert.equal(nameOn(person({ names }), on), name, because);
});

test('a person lives where they moved to last, on the day', () => {
  const facts = person({
    addresses: [
      home('Second', { from: '2026-01-01' }),
      home('First', { until: '2026-01-01' }),
      home('Between', { from: '2025-06-01', until: '2026-06-01' }),
    ],
  });
  const rows: readonly [on: string, line: string | undefined][] = [
    ['2025-04-03', 'First'],
    ['2025-12-31', 'Between'],
    ['2026-04-03', 'Second'],
  ];
  for (const [on, line] of rows) assert.equal(addressOn(facts, on)?.lines[0], line, on);
  assert.equal(addressOn(person({}), '2026-04-03'), undefined);
});

test('a child who came without a name is told apart by the identifier of the other system', () => {
  const facts = {
    kind: 'child',
    names: [],
    languages: [],
    addresses: [],
    identifiers: [{ kind: 'la-child-id', value: 'X1', issuer: '975' }],
  } as const;
  assert.equal(nameOn(facts, '2026-04-01'), 'Name not known (X1)');
});
