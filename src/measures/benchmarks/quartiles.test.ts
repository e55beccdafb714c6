import assert from 'node:assert/strict';
import { it } from 'node:test';
import { quartilesOf } from './quartiles.ts';

it('lie on a straight line between the ranks', () => {
  assert.deepEqual(quartilesOf([4, 1, 3, 2]), { lower: 1.75, median: 2.5, upper: 3.25, n: 4 });
  assert.deepEqual(quartilesOf([10, 20, 30, 40, 50]), { lower: 20, median: 30, upper: 40, n: 5 });
  assert.deepEqual(quartilesOf([0.1, 0.2]), { lower: 0.125, median: 0.15, upper: 0.175, n: 2 });
});

it('of one value are that value, and of none there are none', () => {
  assert.deepEqual(quartilesOf([7.5]), { lower: 7.5, median: 7.5, upper: 7.5, n: 1 });
  assert.equal(quartilesOf([]), undefined);
});
