import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownCodes, labelOfCode } from './known-codes.ts';

test('a code may be written from its first year to its last, both included', () => {
  const years = ['2017-18', '2018-19', '2023-24', '2024-25'] as const;
  const isIn = (set: 'PLACE' | 'REC' | 'RNE', code: string) => years.map((year) => knownCodes(year)[set].has(code));
  assert.deepEqual(isIn('REC', 'E43'), [true, false, false, false]);
  assert.deepEqual(isIn('REC', 'E45'), [false, true, true, true]);
  assert.deepEqual(isIn('PLACE', 'H5'), [true, true, true, false]);
  assert.deepEqual(isIn('RNE', 'S'), [true, true, true, true]);
});

test('what a code means is told of every year, and of what is no code the text itself', () => {
  assert.equal(labelOfCode('PLACE', 'H5'), 'Semi-independent living');
  assert.equal(labelOfCode('PLACE', 'K3'), 'Supported accommodation');
  assert.equal(labelOfCode('PLACE', 'U99'), 'U99');
});
