import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRunning, isServerOf, parsePostmasterPid } from './postmaster-pid.ts';

test('a lock file gives the process and the folder of its socket', () => {
  const text = '4711\n/srv/data\n1764000000\n5432\n/srv/socket\n\n  123 456\nready   \n';
  assert.deepEqual(parsePostmasterPid(text), { pid: 4711, socketFolder: '/srv/socket', isReady: true });
});

test('a lock file of a server that does not listen yet has no socket folder', () => {
  assert.deepEqual(parsePostmasterPid('4711\n/srv/data\n1764000000\n5432\n'), { pid: 4711, isReady: false });
});

for (const text of ['', '\n\n', 'rubbish\n', '-4711\n', '0\n']) {
  test(`a lock file cut short or spoilt names no process: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(parsePostmasterPid(text), { pid: 0, isReady: false });
  });
}

test('a live process that is not a database server is not taken for one', () => {
  assert.equal(isRunning(process.pid), true);
  assert.equal(isServerOf('/srv/no-such-folder', process.pid), false);
});
