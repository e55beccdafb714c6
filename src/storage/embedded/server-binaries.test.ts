import assert from 'node:assert/strict';
import { test } from 'node:test';
import { majorVersion, parseServerVersion, serverBinariesIn } from './server-binaries.ts';

test('the release is read from what the server says of itself', () => {
  assert.equal(parseServerVersion('postgres (PostgreSQL) 18.4\n'), '18.4');
  assert.equal(parseServerVersion('postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)\n'), '15.14');
  assert.equal(parseServerVersion('command not found'), undefined);
});

test('data are readable by releases of the same major number', () => {
  assert.equal(majorVersion('18.4'), 18);
  assert.equal(majorVersion('15'), 15);
});

test('a folder without a server is named in the complaint', () => {
  assert.throws(() => serverBinariesIn('/no-such-folder'), /There is no PostgreSQL server in \/no-such-folder/);
});
