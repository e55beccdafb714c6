import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNREGISTERED_PLACEMENTS } from './unregistered-placements.ts';

test('placements with no registered provider', () => {
  assert.equal(UNREGISTERED_PLACEMENTS.join(' '), 'P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1 Z11 Z12 Z13 Z14');
});
