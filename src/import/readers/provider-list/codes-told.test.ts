import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesTold } from './codes-told.ts';

test('codes are told apart by their form, however they are parted', () => {
  for (const [value, placements, providers] of [
    ['K2', ['K2'], []],
    ['PR4', [], ['PR4']],
    ['PR1/PR2', [], ['PR1', 'PR2']],
    ['pr4, pr5; k2', ['K2'], ['PR4', 'PR5']],
    ['U1-U3', ['U1', 'U2', 'U3'], []],
    ['A3 to A6', ['A3', 'A4', 'A5', 'A6'], []],
    ['PR4–5', [], ['PR4', 'PR5']],
    ['U6-U1', [], []],
    ['Z11', ['Z11'], []],
    ['H5', ['H5', 'H5', 'K3'], []],
    ['cod3 c0d3 Section', [], []],
    ['K2 or a K', ['K2'], []],
    ['', [], []],
  ] as const)
    assert.deepEqual(codesTold(value), { placements, providers }, value);
});
