import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screens } from './index.ts';

test('no two screens answer at one address', () => {
  const addresses = screens.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual([...new Set(addresses)], addresses);
});

test('nothing is opened to everybody who is signed in: every screen names the right it needs', () => {
  assert.deepEqual(
    screens.filter(({ may }) => may === 'whoever is signed in').map(({ path }) => path),
    [],
  );
});

test('a screen that changes something is never reached by a visit', () => {
  const changing = /^(add|autosave|settle|start-draft|take|go-on|void|return|sign-off|review|write)/;
  assert.deepEqual(
    screens.filter(({ id, method }) => changing.test(id) && method === 'GET').map(({ id }) => id),
    [],
  );
});
