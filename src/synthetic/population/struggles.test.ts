import assert from 'node:assert/strict';
import { test } from 'node:test';
import { struggles } from './struggles.ts';

test('the shares make a hundred, and no two struggles have the same id', () => {
  assert.equal(
    struggles.reduce((sum, { share }) => sum + share, 0),
    100,
  );
  assert.equal(new Set(struggles.map(({ id }) => id)).size, struggles.length);
});

test('who is said to send notices has some to send', () => {
  for (const { id, noticeShare, notices } of struggles) assert.equal(noticeShare > 0, notices.length > 0, id);
});
