import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialSettings } from './initialise-data.ts';

test('new data sort alike on every machine: by the server itself from 17, by the C library before', () => {
  assert.ok(initialSettings(18).includes('--builtin-locale=C.UTF-8'));
  assert.ok(initialSettings(15).includes('--locale=C.UTF-8'));
  assert.ok(!initialSettings(15).some((setting) => setting.includes('builtin')));
});

test('nobody reaches new data over a network', () => {
  for (const major of [15, 18]) assert.ok(initialSettings(major).includes('--auth-host=reject'));
});
