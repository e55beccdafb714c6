import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { ensureFreePort } from './free-port.ts';

test('a port that another program holds is named, with what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const address = other.address();
  assert.ok(typeof address === 'object' && address !== null);
  await assert.rejects(ensureFreePort('127.0.0.1', address.port), /Port \d+ is taken by another program\..*PORT=8081/);
  await new Promise((resolve) => other.close(resolve));
  await ensureFreePort('127.0.0.1', address.port);
});

test('an address of another machine is refused in words', async () => {
  await assert.rejects(ensureFreePort('192.0.2.1', 0), /192\.0\.2\.1 is no address of this machine/);
});
