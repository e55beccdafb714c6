import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCounts, describeCounts } from './counts.ts';

test('the closing line adds every kind up', () => {
  const total = addCounts([
    { passed: 120, failed: 0, skipped: 2 },
    { passed: 3, failed: 0, skipped: 0 },
  ]);
  assert.equal(describeCounts(total), '123 passed, 0 failed, 2 skipped');
});
