import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginReading } from './begin-reading.ts';

async function* parts(from: readonly number[], told: string[]) {
  try {
    for (const part of from) {
      told.push(`read ${part}`);
      yield part;
    }
  } finally {
    told.push('closed');
  }
}

test('the first part is read at once, and every part is handed over in its order', async () => {
  const told: string[] = [];
  const begun = await beginReading(parts([1, 2, 3], told));
  assert.deepEqual(told, ['read 1']);
  assert.deepEqual(await Array.fromAsync(begun), [1, 2, 3]);
  assert.equal(told.at(-1), 'closed');
});

test('a file of no parts has none', async () => {
  assert.deepEqual(await Array.fromAsync(await beginReading(parts([], []))), []);
});

test('a file that cannot be opened says so before anything else is done', async () => {
  const missing = (async function* () {
    yield await Promise.reject(new Error('There is no such file'));
  })();
  await assert.rejects(beginReading(missing), /no such file/);
});

test('whoever stops half-way lets go of the file', async () => {
  const told: string[] = [];
  for await (const _ of await beginReading(parts([1, 2, 3], told))) break;
  assert.deepEqual(told, ['read 1', 'closed']);
});
