import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postcodeKey } from './postcode.ts';

test('case and spaces are only spelling in a postcode', () => {
  for (const written of ['HR1 2AB', 'hr12ab', ' Hr1  2aB ', 'HR1\u00a02AB'])
    assert.equal(postcodeKey(written), 'HR12AB');
  assert.equal(postcodeKey('  '), '');
});
