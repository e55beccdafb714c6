import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { headerLastYear } from './header-last-year.ts';

test('last year’s entry in the header is the first of that return, and none where the child was not in it', () => {
  const headers = [{ upn: 'UN1' }, { upn: 'UN2' }];
  assert.equal(headerLastYear(exampleChild({ headers: { upn: 'UN3' }, lastYear: { headers } }))?.upn.value, 'UN1');
  assert.equal(headerLastYear(exampleChild({ lastYear: { episodes: {} } })), undefined);
  assert.equal(headerLastYear(exampleChild({})), undefined);
});
