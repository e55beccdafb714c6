import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverAddress } from './server-address.ts';

test('an address survives awkward folder and database names', () => {
  const address = new URL(serverAddress('/srv/a folder?&=', 'a/b'));
  assert.equal(address.searchParams.get('host'), '/srv/a folder?&=');
  assert.equal(address.pathname, '/a%2Fb');
  assert.equal(address.username, 'throughline');
});
