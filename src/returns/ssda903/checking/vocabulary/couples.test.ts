import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { isCouple, isOfDifferentSex, isOfSameSex } from './couples.ts';

function adoptedBy(adoptersSex: string) {
  const [adoption] = exampleChild({ adoptions: { adoptersSex } }).adoptions;
  assert.ok(adoption);
  return adoption;
}

test('two adopters are a couple, and each kind of couple is told by its codes', () => {
  const kinds = ['MM', 'FF', 'MF', 'M1', 'F1', ''].map(adoptedBy);
  assert.deepEqual(kinds.map(isCouple), [true, true, true, false, false, false]);
  assert.deepEqual(kinds.map(isOfSameSex), [true, true, false, false, false, false]);
  assert.deepEqual(kinds.map(isOfDifferentSex), [false, false, true, false, false, false]);
});

test('a code that is none is not decided', () => {
  for (const isKind of [isCouple, isOfSameSex, isOfDifferentSex])
    assert.throws(() => isKind(adoptedBy('FM')), NotDecided);
});
