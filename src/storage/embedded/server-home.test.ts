import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitsSocket } from './server-home.ts';

test('a socket path is measured in bytes, as the operating system does', () => {
  const name = '/.s.PGSQL.5432'.length;
  assert.equal(fitsSocket(`/${'a'.repeat(99 - name)}`), true);
  assert.equal(fitsSocket(`/${'a'.repeat(100 - name)}`), false);
  assert.equal(fitsSocket(`/${'é'.repeat(50)}`), false);
});
