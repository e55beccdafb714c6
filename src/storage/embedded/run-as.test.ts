import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canReach, canRun, checkCanBecome, runAs, runProgram } from './run-as.ts';

test('the server never sees the settings of whoever started it', () => {
  assert.deepEqual(Object.keys(runAs(undefined).env).sort(), ['LC_ALL', 'PATH', 'TZ']);
  assert.deepEqual(runAs({ name: 'a', uid: 1, gid: 2 }), { ...runAs(undefined), uid: 1, gid: 2 });
});

test('what can be entered and run is found by trying', () => {
  assert.equal(canReach('/', undefined), true);
  assert.equal(canReach('/no-such-folder', undefined), false);
  assert.equal(canRun('/no-such-program', undefined), false);
  assert.doesNotThrow(() => checkCanBecome(undefined));
});

test('a program that fails is named with what it complained of', async () => {
  await assert.rejects(
    runProgram('/bin/sh', ['-c', 'echo no room left >&2; exit 1'], undefined),
    /\/bin\/sh failed: no room left/,
  );
});
