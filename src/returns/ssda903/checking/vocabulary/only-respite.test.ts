import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { isInCareBeyondRespite, isOnlyInRespite } from './only-respite.ts';

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

test('a child is in care beyond short breaks when an episode is none', () => {
  const isBeyond = (...statuses: readonly string[]) =>
    isInCareBeyondRespite(exampleChild({ episodes: statuses.map((legalStatus) => ({ legalStatus })) }));
  assert.deepEqual([isBeyond('V3', 'C2'), isBeyond('V9', 'C2'), isBeyond('')], [true, true, true]);
  assert.deepEqual([isBeyond('V3', 'V4'), isBeyond()], [false, false]);
  assert.throws(() => isBeyond('V9', 'V4'), NotDecided);
});
