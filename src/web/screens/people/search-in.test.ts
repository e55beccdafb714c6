import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSearch, typedSearch } from './search-in.ts';

const posted = (pairs: Readonly<Record<string, string>>) =>
  typedSearch(new Map(Object.entries(pairs).map(([name, value]) => [name, [value]])));

test('any one part of a search is enough', () => {
  assert.deepEqual(readSearch(posted({ name: ' exam ' })), { search: { name: 'exam' } });
  assert.deepEqual(readSearch(posted({ 'born-day': '3', 'born-month': 'april', 'born-year': '2019' })), {
    search: { bornOn: '2019-04-03' },
  });
});

test('half a date of birth is not searched for as though it were none', () => {
  const read = readSearch(posted({ name: 'exam', 'born-day': '3' }));
  assert.deepEqual(read, { problem: 'The date of birth must include a month and year.', field: 'born' });
});

test('an empty search is asked to be more', () => {
  assert.ok('problem' in readSearch(posted({ name: '  ' })));
});
