import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { isOnlyInRespite } from './only-respite.ts';

function isOnly(...statuses: readonly string[]): boolean {
  return isOnlyInRespite(exampleChild({ episodes: statuses.map((legalStatus) => ({ legalStatus })) }));
}

test('a child is only in short breaks when every episode is one', () => {
  assert.ok(isOnly('V3'));
  assert.ok(isOnly('V4', 'v3'));
  assert.ok(!isOnly('V4', 'C2'));
  assert.ok(!isOnly('V4', ''));
  assert.ok(!isOnly());
});

test('a legal status that cannot be read matters only when no other decides', () => {
  assert.throws(() => isOnly('V9', 'V4'), NotDecided);
  assert.ok(!isOnly('V9', 'C2'));
});
